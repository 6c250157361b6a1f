namespace DanVanKheo.Letters;

public enum MailResult
{
    Sent,

    /// <summary>Refused for good: a wrong address, a wrong key.</summary>
    Refused,

    /// <summary>Not taken now, and certainly not sent: try again.</summary>
    Unavailable,

    /// <summary>The answer was lost: it may have left.</summary>
    Unknown,
}
