using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Evidence;

/// <summary>ClamAV's daemon, spoken to by INSTREAM: the file goes over the wire in pieces, so that clamd needs no access to our storage (clamd(8)).</summary>
public sealed class Clamd(IOptions<ClamdOptions> options)
{
    private const string Unix = "unix:";
    private const int PieceLength = 64 * 1024;
    private const int LongestReply = 4096;

    public bool IsSetUp => options.Value.Address.Length > 0;

    /// <summary>The verdict on the whole of <paramref name="content"/>. Clamd's own refusals (over its StreamMaxLength, out of memory) come back as no verdict.</summary>
    /// <exception cref="IOException">Clamd cannot be reached, or does not answer in time.</exception>
    public async Task<ScanVerdict> ScanAsync(Stream content, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.ScanSeconds));
        try
        {
            using var socket = await ConnectAsync(patience.Token);
            await using var wire = new NetworkStream(socket);
            return ClamdReply.Read(await AskAsync(wire, content, patience.Token));
        }
        catch (SocketException unreachable)
        {
            throw new IOException($"clamd: {unreachable.SocketErrorCode}", unreachable);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException("clamd: no answer in time", slow);
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.ConnectSeconds));
        var address = options.Value.Address;
        var isUnix = address.StartsWith(Unix, StringComparison.Ordinal);
        var socket = isUnix ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (isUnix) await socket.ConnectAsync(new UnixDomainSocketEndPoint(address[Unix.Length..]), patience.Token);
            else await socket.ConnectAsync(new Uri(address).Host, new Uri(address).Port, patience.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Sends everything and reads the reply. Clamd answers and hangs up early when the file is over its limit: then the reply counts, not the broken pipe.</summary>
    private static async Task<string> AskAsync(NetworkStream wire, Stream content, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(wire, content, cancellationToken);
        }
        catch (IOException) when (wire.Socket.Available > 0)
        {
            // The reply below says why.
        }

        var reply = new byte[LongestReply];
        var length = 0;
        for (int read; length < reply.Length && (read = await wire.ReadAsync(reply.AsMemory(length), cancellationToken)) > 0;)
        {
            length += read;
            if (reply.AsSpan(0, length).Contains((byte)0)) break;
        }

        return length == 0 ? throw new IOException("clamd: hung up without an answer") : Encoding.UTF8.GetString(reply, 0, length);
    }

    private static async Task SendAsync(Stream wire, Stream content, CancellationToken cancellationToken)
    {
        await wire.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var piece = new byte[sizeof(int) + PieceLength];
        for (int read; (read = await content.ReadAsync(piece.AsMemory(sizeof(int)), cancellationToken)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await wire.WriteAsync(piece.AsMemory(0, sizeof(int) + read), cancellationToken);
        }

        await wire.WriteAsync(new byte[sizeof(int)], cancellationToken);
    }
}
