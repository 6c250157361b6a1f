using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Webhooks;

/// <summary>Proves that a message is ours and when it was sent: HMAC-SHA256 over <c>timestamp.body</c>, as <c>sha256=</c> and hexadecimal.</summary>
public static class WebhookSignature
{
    private const string Prefix = "sha256=";

    /// <param name="timestamp">Seconds since 1970.</param>
    public static string Of(string secret, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp.ToString(CultureInfo.InvariantCulture) + "."), .. body];
        return Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
    }
}
