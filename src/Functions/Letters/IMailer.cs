namespace DanVanKheo.Letters;

/// <summary>The way out for mail: SendGrid, or the mailbox page in Development.</summary>
public interface IMailer
{
    Task<MailReceipt> SendAsync(Mail mail, CancellationToken cancellationToken);

    /// <summary>Whether a mail with this key left: true, false, or null when nobody can say.</summary>
    Task<bool?> WasSentAsync(LetterKey key, CancellationToken cancellationToken);
}
