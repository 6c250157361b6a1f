using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DanVanKheo.Functions.Tests.Registrations5;

/// <summary>A browser with the form's script, at a draft of its own: it sends a file in pieces, and its connection can be cut in the middle of one.</summary>
internal sealed partial class Uploader : IDisposable
{
    public const int PieceSize = 512 * 1024;
    private const string Root = "/dang-ky/minh-chung/tai";
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;
    private readonly Uri home;

    private Uploader(Uri home)
    {
        this.home = home;
        client = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = true }) { BaseAddress = home };
    }

    public string Nonce { get; set; } = "";

    public static async Task<Uploader> AtDraftAsync(Uri home)
    {
        var uploader = new Uploader(home);
        using var none = new FormUrlEncodedContent([]);
        using var begun = await uploader.client.PostAsync("/dang-ky", none);
        uploader.Nonce = NoncePattern().Match(await uploader.client.GetStringAsync("/dang-ky/minh-chung")).Groups[1].Value;
        return uploader;
    }

    public Task<string> PageAsync(string address) => client.GetStringAsync(address);

    public async Task<(string Type, byte[] Content)> DownloadAsync(string address)
    {
        using var answer = await client.GetAsync(address);
        return (answer.Content.Headers.ContentType?.MediaType ?? "", await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
    }

    public async Task<JsonElement> BeginAsync(string name, long size, string caption = "")
    {
        using var form = new FormUrlEncodedContent([new("name", name), new("size", $"{size}"), new("changed", "1"), new("caption", caption)]);
        var (status, body) = await PostAsync(Root, form);
        return status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity ? JsonDocument.Parse(body).RootElement : throw new InvalidOperationException($"{status}: {body}");
    }

    public async Task<(HttpStatusCode Status, string Body)> PieceAsync(string id, object piece, ReadOnlyMemory<byte> bytes)
    {
        using var content = new ReadOnlyMemoryContent(bytes);
        return await PostAsync($"{Root}/{id}/{piece}", content);
    }

    public Task<(HttpStatusCode Status, string Body)> FinishAsync(string id) => PieceAsync(id, "xong", default);

    /// <summary>Begins, sends what is not held yet, and finishes; the number of pieces that had to be sent.</summary>
    public async Task<int> SendAsync(string name, ReadOnlyMemory<byte> file, string caption = "")
    {
        var begun = await BeginAsync(name, file.Length, caption);
        var (id, held) = (begun.GetProperty("id").GetString()!, begun.GetProperty("held").EnumerateArray().Select(p => p.GetInt32()).ToHashSet());
        var missing = Enumerable.Range(0, (file.Length + PieceSize - 1) / PieceSize).Where(p => !held.Contains(p)).ToList();
        foreach (var piece in missing) await PieceAsync(id, piece, Cut(file, piece));
        var (status, body) = await FinishAsync(id);
        return status == HttpStatusCode.NoContent ? missing.Count : throw new InvalidOperationException($"{status}: {body}");
    }

    /// <summary>Promises a whole piece, sends half of it, and resets the connection.</summary>
    public async Task BreakAsync(string id, int piece, ReadOnlyMemory<byte> bytes)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new(true, 0) };
        await socket.ConnectAsync(home.Host, home.Port);
        var head = $"POST {Root}/{id}/{piece} HTTP/1.1\r\nHost: {home.Authority}\r\nCookie: {cookies.GetCookieHeader(new(home, Root))}\r\nX-Nonce: {Nonce}\r\nContent-Length: {bytes.Length}\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(head));
        await socket.SendAsync(bytes[..(bytes.Length / 2)]);
        await Task.Delay(100);
    }

    public static ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> file, int piece) => file.Slice(piece * PieceSize, Math.Min(PieceSize, file.Length - piece * PieceSize));

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string address, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("X-Nonce", Nonce);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"nonce\" value=\"([0-9a-f]+)\"")]
    private static partial Regex NoncePattern();
}
