namespace SendGrid;

/// <summary>Sends requests to the Web API; it never retries by itself, so that one call is at most one mail.</summary>
public abstract class BaseClient : ISendGridClient
{
    private const string Agent = "sendgrid/9.29.3 csharp";

    // One pool of connections for all clients without one of their own; renewed so that a change of address in DNS is seen.
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
    private readonly HttpClient http;
    private readonly BaseClientOptions options;

    protected BaseClient(BaseClientOptions options)
        : this(Shared, options)
    {
    }

    protected BaseClient(HttpClient httpClient, BaseClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        http = httpClient ?? Shared;
        this.options = options;
        UrlPath = options.UrlPath ?? "";
        Version = options.Version;
    }

    public enum Method
    {
        DELETE,
        GET,
        PATCH,
        POST,
        PUT,
    }

    public string UrlPath { get; set; }
    public string Version { get; set; }
    public string MediaType { get; set; } = "application/json";

    public virtual AuthenticationHeaderValue AddAuthorization(KeyValuePair<string, string> header)
    {
        var parts = header.Value.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? new AuthenticationHeaderValue(parts[0], parts[1]) : new AuthenticationHeaderValue(header.Value);
    }

    public virtual async Task<Response> MakeRequest(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        var answer = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new Response(answer.StatusCode, answer.Content, answer.Headers);
    }

    public async Task<Response> RequestAsync(
        Method method, string? requestBody = null, string? queryParams = null, string? urlPath = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method.ToString()), Address(urlPath, queryParams));
        if (requestBody is not null) request.Content = new StringContent(requestBody, Encoding.UTF8, MediaType);
        request.Headers.Authorization = options.Auth;
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (var header in options.RequestHeaders)
        {
            if (header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)) request.Headers.Authorization = AddAuthorization(header);
            else if (!header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return await MakeRequest(request, cancellationToken).ConfigureAwait(false);
    }

    public Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(msg);
        return RequestAsync(Method.POST, msg.Serialize(), urlPath: "mail/send", cancellationToken: cancellationToken);
    }

    private Uri Address(string? urlPath, string? queryParams)
    {
        var parts = new[] { options.Host?.TrimEnd('/'), Version, UrlPath, urlPath }.Where(part => !string.IsNullOrEmpty(part));
        var query = string.IsNullOrEmpty(queryParams) ? "" : "?" + QueryText.Of(queryParams);
        return new Uri(string.Join('/', parts) + query);
    }
}
