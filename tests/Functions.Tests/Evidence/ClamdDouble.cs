using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>
/// Speaks clamd's side of INSTREAM over TCP as clamd(8) describes it, strictly: anything else is "UNKNOWN COMMAND".
/// It can be away, hang, hang up, or refuse a size. Whether the real one agrees is the business of <see cref="RealClamdTests"/>.
/// </summary>
internal sealed class ClamdDouble : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly List<byte[]> seen = [];
    private readonly Task serving;

    public ClamdDouble()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        serving = ServeAsync();
    }

    public int Port { get; }

    public string Address => $"tcp://127.0.0.1:{Port}";

    public ClamdMood Mood { get; set; }

    /// <summary>What was sent to be scanned, whole.</summary>
    public IReadOnlyList<byte[]> Seen
    {
        get
        {
            lock (seen) return [.. seen];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await serving;
        ended.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(ended.Token);
                _ = AnswerAsync(client);
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var wire = client.GetStream();
            if (Mood == ClamdMood.HangsUp) return;
            var command = new byte[10];
            await wire.ReadExactlyAsync(command, ended.Token);
            var content = command.AsSpan().SequenceEqual("zINSTREAM\0"u8) ? await ReadAsync(wire) : null;
            if (Mood == ClamdMood.Hangs) await Task.Delay(Timeout.Infinite, ended.Token);
            await wire.WriteAsync(Encoding.ASCII.GetBytes(Reply(content) + "\0"), ended.Token);
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException)
        {
            // The other side went, or the test is over.
        }
    }

    private async Task<byte[]> ReadAsync(NetworkStream wire)
    {
        using var content = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await wire.ReadExactlyAsync(length, ended.Token);
            var size = BinaryPrimitives.ReadInt32BigEndian(length);
            if (size == 0) break;
            var piece = new byte[size];
            await wire.ReadExactlyAsync(piece, ended.Token);
            content.Write(piece);
        }

        lock (seen) seen.Add(content.ToArray());
        return content.ToArray();
    }

    private string Reply(byte[]? content) => (Mood, content) switch
    {
        (_, null) => "UNKNOWN COMMAND",
        (ClamdMood.RefusesSize, _) => "INSTREAM size limit exceeded. ERROR",
        _ when Encoding.Latin1.GetString(content).Contains(EicarFile.Text, StringComparison.Ordinal) => $"stream: {EicarFile.Threat} FOUND",
        _ => "stream: OK",
    };
}
