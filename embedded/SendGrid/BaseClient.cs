namespace SendGrid;

/// <summary>Sends requests to the Web API; it never retries by itself, so that one call is at most one mail.</summary>
public abstract class BaseClient
{
    private const string Agent = "sendgrid/9.29.3 csharp";

    // One pool of connections for all clients; renewed so that a change of address in DNS is seen.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
    private readonly AuthenticationHeaderValue key;
    private readonly Uri address;

    internal BaseClient(string apiKey, string host, string version, string? urlPath, Dictionary<string, string>? requestHeaders)
    {
        if (string.IsNullOrWhiteSpace(apiKey)) throw new ArgumentNullException(nameof(apiKey), "The API key is missing.");
        if (requestHeaders is { Count: > 0 }) throw new NotSupportedException("Headers of one's own are not sent here.");
        key = new AuthenticationHeaderValue("Bearer", apiKey);
        address = new Uri(string.Join('/', new[] { host.TrimEnd('/'), version, urlPath, "mail/send" }.Where(part => !string.IsNullOrEmpty(part))));
    }

    public async Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(msg);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(msg.Serialize(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = key;
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        var answer = await Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new Response(answer.StatusCode, answer.Content, answer.Headers);
    }
}
