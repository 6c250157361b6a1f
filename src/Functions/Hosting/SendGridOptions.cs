namespace DanVanKheo.Hosting;

/// <summary>Settings of section <c>SendGrid</c>. Without a key mail is kept in the mailbox, in Development only.</summary>
public sealed record SendGridOptions
{
    public string ApiKey { get; init; } = "";

    /// <summary>Base address of the v3 API; another one in tests or in the EU region.</summary>
    public string Host { get; init; } = "https://api.sendgrid.com";

    /// <summary>The event webhook's verification key (base64). Empty lets nobody report events.</summary>
    public string WebhookKey { get; init; } = "";
}
