namespace SendGrid;

/// <summary>Sends mail through the SendGrid Web API, or through any server that speaks it (<c>host</c>).</summary>
public class SendGridClient : BaseClient
{
    public SendGridClient(string apiKey, string? host = null, Dictionary<string, string>? requestHeaders = null, string? version = null, string? urlPath = null)
        : base(apiKey, string.IsNullOrEmpty(host) ? "https://api.sendgrid.com" : host, string.IsNullOrEmpty(version) ? "v3" : version, urlPath, requestHeaders) { }
}
