using DanVanKheo.Hosting;
using DanVanKheo.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace DanVanKheo.Letters;

/// <summary>Sends through SendGrid's v3 API. Click tracking is off: it would rewrite the one link that matters.</summary>
public sealed class SendGridMailer(IOptions<SendGridOptions> sendGrid, IOptions<AppOptions> app, IHostEnvironment environment, Tables tables) : IMailer
{
    private readonly SendGridClient client = new(sendGrid.Value.ApiKey, sendGrid.Value.Host);

    public async Task<MailReceipt> SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        if (!MayLeave(mail.To)) return new(MailResult.Refused, "The address is not in App:MailAllowedDomains.");
        try
        {
            var response = await client.SendEmailAsync(Message(mail), cancellationToken);
            if (response.IsSuccessStatusCode) return new(MailResult.Sent, response.Headers.TryGetValues("X-Message-Id", out var ids) ? ids.First() : "");
            var answer = $"{(int)response.StatusCode} {await response.Body.ReadAsStringAsync(cancellationToken)}";
            return new((int)response.StatusCode is 429 or >= 500 ? MailResult.Unavailable : MailResult.Refused, answer);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new(MailResult.Unavailable, failure.Message);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException && !cancellationToken.IsCancellationRequested)
        {
            return new(MailResult.Unknown, failure.Message);
        }
    }

    /// <summary>SendGrid tells through its event webhook only: any event means that it has the letter, none means that nobody can say.</summary>
    public async Task<bool?> WasSentAsync(LetterKey key, CancellationToken cancellationToken) =>
        await tables.Outbox.FindAsync<OutboxRow>(key.Subject, key.ToString(), cancellationToken) is { Fate: not LetterFate.Unknown } ? true : null;

    private bool MayLeave(string address)
    {
        if (environment.IsProduction()) return true;
        var domain = address[(address.LastIndexOf('@') + 1)..];
        return app.Value.MailAllowedDomains.Split(',', StringSplitOptions.TrimEntries).Contains(domain, StringComparer.OrdinalIgnoreCase);
    }

    private SendGridMessage Message(Mail mail)
    {
        var from = new EmailAddress(app.Value.MailFrom, app.Value.MailFromName);
        var message = MailHelper.CreateSingleEmail(from, new EmailAddress(mail.To, mail.ToName), mail.Subject, mail.Text, mail.Html);
        if (mail.ReplyTo is { } replyTo) message.SetReplyTo(new EmailAddress(replyTo));
        message.AddCustomArg("key", mail.Key.ToString());
        message.SetClickTracking(false, false);
        message.SetOpenTracking(false);
        return message;
    }
}
