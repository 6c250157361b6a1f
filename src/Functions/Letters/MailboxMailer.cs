using DanVanKheo.Development;

namespace DanVanKheo.Letters;

/// <summary>Development without a SendGrid key: mail is kept where <c>/dev/mail</c> shows it.</summary>
public sealed class MailboxMailer(Mailbox mailbox) : IMailer
{
    public async Task<MailReceipt> SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        await mailbox.KeepAsync(mail, cancellationToken);
        return new(MailResult.Sent, "mailbox");
    }

    public async Task<bool?> WasSentAsync(LetterKey key, CancellationToken cancellationToken) => await mailbox.FindAsync(key.ToString(), cancellationToken) is not null;
}
