using System.Net;

namespace DanVanKheo.TestKit;

/// <summary>
/// One person's browser without scripts: it keeps cookies, follows redirects and reads pages.
/// When the server is away it knocks again for a while, and sends a form again as a person would who presses "reload".
/// </summary>
public sealed class Visitor(Uri home) : IDisposable
{
    private const int MostRedirects = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = true,
        CookieContainer = new CookieContainer(),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        BaseAddress = home,
        Timeout = TimeSpan.FromSeconds(30),
    };

    public Uri Home { get; } = home;

    /// <summary>Opens an address and follows redirects to a page.</summary>
    public async Task<Page> GetAsync(string address, CancellationToken cancel = default)
    {
        var first = await SendAsync(() => new(HttpMethod.Get, new Uri(Home, address)), resend: true, cancel);
        return await FollowAsync(first, cancel);
    }

    /// <summary>Sends fields without a form: what a program does, not a person.</summary>
    public async Task<Page> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancel = default)
    {
        var kept = fields.ToList();
        var first = await SendAsync(() => new(HttpMethod.Post, new Uri(Home, address)) { Content = new FormUrlEncodedContent(kept) }, resend: true, cancel);
        return await FollowAsync(first, cancel);
    }

    /// <summary>One request and its own answer, without redirects.</summary>
    public Task<Page> RequestAsync(HttpMethod method, string address, CancellationToken cancel = default) =>
        SendAsync(() => new(method, new Uri(Home, address)), resend: true, cancel);

    public void Dispose() => client.Dispose();

    internal async Task<Page> SubmitAsync(Func<HttpRequestMessage> make, bool resend, CancellationToken cancel) =>
        await FollowAsync(await SendAsync(make, resend, cancel), cancel);

    private async Task<Page> FollowAsync(Page page, CancellationToken cancel)
    {
        for (var hops = 0; page.Location is { } next; hops++)
        {
            if (hops == MostRedirects) throw new UnexpectedPageException("Redirected too often.", page);
            page = await SendAsync(() => new(HttpMethod.Get, next), resend: true, cancel);
        }

        return page;
    }

    private async Task<Page> SendAsync(Func<HttpRequestMessage> make, bool resend, CancellationToken cancel)
    {
        var giveUp = DateTime.UtcNow + Patience;
        while (true)
        {
            using var request = make();
            try
            {
                using var answer = await client.SendAsync(request, cancel);
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || DateTime.UtcNow > giveUp) return await Page.ReadAsync(this, request, answer, cancel);
            }
            catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                var neverSent = error is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };
                if (!resend && !neverSent) throw new ConnectionLostException($"The connection broke during {request.Method} {request.RequestUri}.", error);
                if (DateTime.UtcNow > giveUp) throw new ConnectionLostException($"No answer to {request.Method} {request.RequestUri} for {Patience.TotalSeconds:0} s.", error);
            }

            await Task.Delay(100, cancel);
        }
    }
}
