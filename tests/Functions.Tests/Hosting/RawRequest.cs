using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace DanVanKheo.Functions.Tests.Hosting;

/// <summary>A request written byte by byte: clients of good manners rewrite odd addresses and refuse odd headers.</summary>
internal static class RawRequest
{
    public static Task<(int Status, string Head, string Body)> GetAsync(Uri home, string target, params string[] headers) => SendAsync("GET", home, target, headers);

    /// <summary>Sends the head of a request, and nothing after it.</summary>
    public static async Task<(int Status, string Head, string Body)> SendAsync(string method, Uri home, string target, params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(home.Host, home.Port);
        var stream = client.GetStream();
        string[] host = headers.Any(h => h.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)) ? [] : [$"Host: {home.Authority}"];
        var text = string.Join("\r\n", [$"{method} {target} HTTP/1.1", .. host, "Connection: close", .. headers, "", ""]);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var parts = (await reader.ReadToEndAsync()).Split("\r\n\r\n", 2);
        return (int.Parse(parts[0].Split(' ')[1], CultureInfo.InvariantCulture), parts[0], parts.Length > 1 ? parts[1] : "");
    }
}
