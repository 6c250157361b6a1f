namespace DanVanKheo.Letters;

/// <summary>What the mail service answered. <paramref name="Detail"/> is its id for the mail, or its reason.</summary>
public sealed record MailReceipt(MailResult Result, string Detail);
