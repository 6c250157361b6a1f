using System.Net;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Access;

/// <summary>The network address a request came from.</summary>
internal static class ClientAddress
{
    /// <summary>
    /// Behind a host or proxy on the same machine it is what that one added last to X-Forwarded-For. What a stranger wrote there
    /// comes before it, and counts for nothing.
    /// </summary>
    public static string Of(HttpRequest request)
    {
        var remote = request.HttpContext.Connection.RemoteIpAddress;
        if (remote is not null && !IPAddress.IsLoopback(remote)) return remote.ToString();
        var last = request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        return IPEndPoint.TryParse(last, out var forwarded) ? forwarded.Address.ToString() : remote?.ToString() ?? "";
    }
}
