using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Access;

/// <summary>A secret of 256 random bits in a mailed link or a cookie. Only its SHA-256 is ever stored.</summary>
public static class AccessToken
{
    public const int Bytes = 32;

    public static string From(ReadOnlySpan<byte> random) =>
        random.Length >= Bytes ? Base64Url(random[..Bytes]) : throw new ArgumentException("A token needs 32 random bytes.", nameof(random));

    /// <summary>Lower-case hexadecimal SHA-256 of the token's text: the key it is stored under.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>True for text that could be a token: 43 characters of base64url.</summary>
    public static bool IsWellFormed(string? token) => token is { Length: 43 } && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>
    /// The antiforgery nonce of forms shown to the holder of <paramref name="token"/>: only someone who holds the HttpOnly cookie can derive it.
    /// </summary>
    public static string Nonce(string token, string form) => Hash($"nonce|{form}|{token}");

    public static bool NonceMatches(string token, string form, string? sent) =>
        sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Nonce(token, form)), Encoding.UTF8.GetBytes(sent));

    private static string Base64Url(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
