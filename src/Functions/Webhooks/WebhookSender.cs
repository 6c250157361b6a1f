using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using DanVanKheo.Api;
using DanVanKheo.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Webhooks;

/// <summary>
/// Posts messages. It connects only to addresses it has looked at itself, after the name was resolved, so that a name cannot lead elsewhere
/// between the look and the call; it follows no redirect and uses no proxy.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly HttpClient http;
    private readonly TimeProvider clock;
    private readonly bool relaxed;
    private readonly IOptions<AppOptions> options;

    public WebhookSender(IHostEnvironment environment, IOptions<AppOptions> options, TimeProvider clock)
    {
        (this.options, this.clock, relaxed) = (options, clock, environment.IsDevelopment());
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = ConnectAsync, PooledConnectionLifetime = TimeSpan.FromMinutes(1) }) { Timeout = Patience };
    }

    public async Task<WebhookTry> SendAsync(WebhookSubscription subscription, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (AddressGuard.Refusal(subscription.Address, relaxed) is { } refused) return new(now, null, refused);
        try
        {
            using var request = Request(subscription, delivery, now);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var status = (int)response.StatusCode;
            return new(now, status, response.IsSuccessStatusCode ? "" : "RefusedByReceiver");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new(now, null, failure.GetBaseException() is ClosedAddressException ? "PrivateAddress" : failure is OperationCanceledException ? "NoAnswerInTime" : "NotReached");
        }
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(WebhookSubscription subscription, WebhookDelivery delivery, DateTimeOffset now)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(WebhookMessage.Of(delivery, options.Value.Link), ApiJson.Options);
        var timestamp = now.ToUnixTimeSeconds();
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(subscription.Address)) { Content = content };
        request.Headers.UserAgent.ParseAdd("DanVanKheo-Webhook/1");
        request.Headers.Add("X-Webhook-Id", delivery.Id);
        request.Headers.Add("X-Webhook-Event", delivery.Event);
        request.Headers.Add("X-Webhook-Timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("X-Webhook-Signature", WebhookSignature.Of(subscription.Secret, timestamp, body));
        return request;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (!relaxed && !addresses.All(AddressGuard.IsOpen)) throw new ClosedAddressException(context.DnsEndPoint.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class ClosedAddressException(string host) : IOException($"{host} is an address of a closed network.");
}
