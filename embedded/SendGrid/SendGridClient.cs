namespace SendGrid;

/// <summary>Sends mail through the SendGrid Web API, or through any server that speaks it (<c>host</c>).</summary>
public class SendGridClient : BaseClient
{
    public SendGridClient(SendGridClientOptions options)
        : base(options)
    {
    }

    public SendGridClient(HttpClient httpClient, SendGridClientOptions options)
        : base(httpClient, options)
    {
    }

    public SendGridClient(string apiKey, string? host = null, Dictionary<string, string>? requestHeaders = null, string? version = null, string? urlPath = null)
        : base(Options(apiKey, host, requestHeaders, version, urlPath))
    {
    }

    private static SendGridClientOptions Options(string apiKey, string? host, Dictionary<string, string>? requestHeaders, string? version, string? urlPath)
    {
        var options = new SendGridClientOptions { ApiKey = apiKey, UrlPath = urlPath, RequestHeaders = requestHeaders ?? [] };
        if (!string.IsNullOrEmpty(host)) options.Host = host;
        if (!string.IsNullOrEmpty(version)) options.Version = version;
        return options;
    }
}
