using System.Security.Cryptography;

namespace DanVanKheo.Api;

/// <summary>Strong entity tags (RFC 9110 §8.8.3): the hash of the answer, so that equal tags mean equal bytes.</summary>
public static class EntityTag
{
    private const int Length = 32;

    public static string Of(ReadOnlySpan<byte> body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..Length]}\"";

    /// <summary>Whether a header If-Match or If-None-Match names the tag. <c>*</c> names every one.</summary>
    /// <param name="weak">If-None-Match also takes a weak tag, as a proxy that compresses makes it.</param>
    public static bool IsNamed(string tag, string? header, bool weak = false) =>
        header is { Length: > 0 } && header.Split(',', StringSplitOptions.TrimEntries).Any(t => t == "*" || t == tag || (weak && t == "W/" + tag));
}
