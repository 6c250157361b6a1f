namespace DanVanKheo.Letters;

/// <summary>What became of a letter after it left, as the mail service tells. Later values outweigh earlier ones, in whatever order they are told.</summary>
public enum LetterFate
{
    /// <summary>Nothing was told yet.</summary>
    Unknown,

    /// <summary>The mail service has it.</summary>
    Processed,

    /// <summary>The reader's server asked to come again later; the mail service does.</summary>
    Deferred,

    Delivered,

    /// <summary>The reader's server refused it, now or after it was delivered.</summary>
    Bounced,

    /// <summary>The mail service did not send it, because the address bounced before.</summary>
    Dropped,

    /// <summary>The reader called it spam; the mail service will not send there again.</summary>
    Complained,
}
