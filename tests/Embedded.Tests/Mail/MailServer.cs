using System.Net;
using System.Text.Json;

namespace DanVanKheo.Embedded.Tests.Mail;

/// <summary>A server that takes mail as the SendGrid Web API does and keeps what it was sent.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task loop;

    public MailServer(HttpStatusCode answer = HttpStatusCode.Accepted)
    {
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Address + "/");
        listener.Start();
        loop = Task.Run(() => ServeAsync(answer));
    }

    public string Address { get; }

    public List<(string Method, string Path, string? Authorization, string? Agent, string? ContentType, JsonElement Body)> Received { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await loop;
        listener.Close();
    }

    private async Task ServeAsync(HttpStatusCode answer)
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var document = await JsonDocument.ParseAsync(context.Request.InputStream);
            var request = context.Request;
            Received.Add((request.HttpMethod, request.Url!.AbsolutePath, request.Headers["Authorization"], request.UserAgent, request.ContentType, document.RootElement.Clone()));
            context.Response.StatusCode = (int)answer;
            context.Response.Headers["X-Message-Id"] = "m1";
            await context.Response.OutputStream.WriteAsync("{\"errors\":[]}"u8.ToArray());
            context.Response.Close();
        }
    }
}
