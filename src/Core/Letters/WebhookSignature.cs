using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Letters;

/// <summary>
/// The signature on SendGrid's event webhook: ECDSA on P-256 with SHA-256 over the timestamp followed by the body, in DER and base64
/// (docs: "Event Webhook Security Features").
/// </summary>
public static class WebhookSignature
{
    public const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature";
    public const string TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";

    /// <summary>SendGrid tries again for a day. Within it a repeated post is harmless, because each event counts once.</summary>
    public static readonly TimeSpan OldestPost = TimeSpan.FromHours(25);
    public static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(5);

    /// <param name="publicKey">The verification key of the webhook's settings: base64 of a SubjectPublicKeyInfo.</param>
    public static bool IsValid(string publicKey, string signature, string timestamp, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 253_402_300_799) return false;
        var age = now - DateTimeOffset.FromUnixTimeSeconds(seconds);
        if (age > OldestPost || age < -ClocksDiffer) return false;
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            byte[] signed = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
            return key.VerifyData(signed, Convert.FromBase64String(signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception broken) when (broken is FormatException or CryptographicException)
        {
            return false;
        }
    }
}
