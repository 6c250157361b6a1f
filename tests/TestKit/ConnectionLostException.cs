namespace DanVanKheo.TestKit;

/// <summary>The server went away while a request was under way: nobody knows whether it was done.</summary>
public sealed class ConnectionLostException : Exception
{
    public ConnectionLostException()
    {
    }

    public ConnectionLostException(string message)
        : base(message)
    {
    }

    public ConnectionLostException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
