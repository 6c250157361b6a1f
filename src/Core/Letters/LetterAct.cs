namespace DanVanKheo.Letters;

/// <summary>What an officer does with a letter that waits for one.</summary>
public enum LetterAct
{
    /// <summary>Keeps a paragraph of their own; it goes on waiting.</summary>
    Save,

    /// <summary>Lets it go with that paragraph.</summary>
    Send,

    /// <summary>Sends what did not arrive once more.</summary>
    Resend,

    /// <summary>Lays it aside, with a reason.</summary>
    Drop,
}
