using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DanVanKheo.Functions.Tests.Webhooks;

/// <summary>Somebody else's system: takes messages, keeps them, and answers as it is told.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<ReceivedMessage> received = new();

    public Receiver()
    {
        Address = $"http://127.0.0.1:{FreePort()}/su-kien/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ListenAsync();
    }

    public string Address { get; }

    /// <summary>What it answers from now on.</summary>
    public int Status { get; set; } = 204;

    public IReadOnlyList<ReceivedMessage> Received => [.. received];

    /// <summary>Waits for as many messages of one event.</summary>
    public async Task<IReadOnlyList<ReceivedMessage>> WaitForAsync(string name, string subject, int count = 1)
    {
        for (var tries = 0; ; tries++)
        {
            var found = Received.Where(m => m.Json["event"]!.GetValue<string>() == name && m.Json["subject"]!.GetValue<string>() == subject).ToList();
            if (found.Count >= count) return found;
            if (tries == 600) throw new TimeoutException($"{count} of {name} about {subject} were expected; {string.Join(", ", Received.Select(m => m.Text))} came.");
            await Task.Delay(100);
        }
    }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                received.Enqueue(new(body.ToArray(), context.Request.Headers["X-Webhook-Id"]!, long.Parse(context.Request.Headers["X-Webhook-Timestamp"]!, System.Globalization.CultureInfo.InvariantCulture), context.Request.Headers["X-Webhook-Signature"]!));
                context.Response.StatusCode = Status;
                context.Response.Close();
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
