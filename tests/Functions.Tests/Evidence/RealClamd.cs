using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>The clamd of this machine with a database of one signature, on a port and a socket of its own. Needs Debian's <c>clamav-daemon</c>.</summary>
internal sealed class RealClamd : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clamd-");
    private readonly Process process;

    private RealClamd(string program)
    {
        Port = FreePort();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "db"));
        File.WriteAllText(Path.Combine(folder.FullName, "db", "eicar.ndb"), EicarFile.Signature);
        var settings = Path.Combine(folder.FullName, "clamd.conf");
        File.WriteAllText(settings, $"""
            Foreground yes
            DatabaseDirectory {folder.FullName}/db
            TCPAddr 127.0.0.1
            TCPSocket {Port}
            LocalSocket {Socket}
            StreamMaxLength 30M

            """);
        process = Process.Start(new ProcessStartInfo(program, ["--config-file=" + settings]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }

    public string Tcp => $"tcp://127.0.0.1:{Port}";

    public string Unix => "unix:" + Socket;

    private string Socket => Path.Combine(folder.FullName, "clamd.sock");

    /// <summary>Skips the test where no clamd is installed.</summary>
    public static async Task<RealClamd> StartAsync()
    {
        var program = ((string[])["/usr/sbin/clamd", "/usr/local/sbin/clamd"]).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "clamd is not installed (Debian: apt-get install clamav-daemon); the protocol was tried against a double.");
        var clamd = new RealClamd(program!);
        var giveUp = DateTime.UtcNow.AddSeconds(40);
        while (!await AnswersAsync(clamd.Port))
        {
            if (clamd.process.HasExited || DateTime.UtcNow > giveUp) throw new InvalidOperationException("clamd did not start.");
            await Task.Delay(100);
        }

        return clamd;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
