namespace DanVanKheo.TestKit;

/// <summary>The application answered something else than a person would need here; the message shows the page.</summary>
public sealed class UnexpectedPageException : Exception
{
    public UnexpectedPageException()
    {
    }

    public UnexpectedPageException(string message)
        : base(message)
    {
    }

    public UnexpectedPageException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public UnexpectedPageException(string expected, Page page)
        : base($"{expected}\n{page}")
    {
    }
}
