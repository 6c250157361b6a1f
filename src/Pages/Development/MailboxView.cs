namespace DanVanKheo.Development;

public sealed record MailboxView(IReadOnlyList<MailLine> Mails);
