using System.Net;
using System.Net.Sockets;

namespace DanVanKheo.TestKit;

internal static class FreePort
{
    /// <summary>A port nobody listens on now. It stays the application's own over restarts.</summary>
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
