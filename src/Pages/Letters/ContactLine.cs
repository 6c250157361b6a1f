namespace DanVanKheo.Letters;

/// <summary>An address that letters do not reach, whose it is (empty for a submitter), since when, and what the mail server said.</summary>
public sealed record ContactLine(string Id, string Email, string Owner, DateTimeOffset Since, string Reason);
