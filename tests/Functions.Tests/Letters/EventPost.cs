using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DanVanKheo.Letters;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>Posts events to the app as SendGrid's event webhook does: signed over the timestamp and the body.</summary>
internal sealed class EventPost : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The setting <c>SendGrid:WebhookKey</c>.</summary>
    public string PublicKey => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    public static string Event(string letter, string name, string email, string id, string reason = "") =>
        JsonSerializer.Serialize(new Dictionary<string, object> { ["event"] = name, ["email"] = email, ["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(), ["sg_event_id"] = id, ["reason"] = reason, ["key"] = letter });

    public Task<HttpStatusCode> SendAsync(Uri home, params string[] events) => SendAsync(home, "[" + string.Join(",\r\n", events) + "]\r\n", DateTimeOffset.UtcNow);

    public async Task<HttpStatusCode> SendAsync(Uri home, string body, DateTimeOffset at, string? signature = null)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        signature ??= Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(timestamp + body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        using var client = new HttpClient { BaseAddress = home };
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hop-thu/su-kien") { Content = content };
        if (signature.Length > 0) request.Headers.TryAddWithoutValidation(WebhookSignature.SignatureHeader, signature);
        request.Headers.TryAddWithoutValidation(WebhookSignature.TimestampHeader, timestamp);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    public void Dispose() => key.Dispose();
}
