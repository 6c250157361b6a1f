using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Registrations;

namespace DanVanKheo.Showcase;

/// <summary>The story of a model as an officer wrote it. <paramref name="Text"/> is by the field of each question's part.</summary>
public sealed record Story(Answers Text, string By, DateTimeOffset At)
{
    /// <summary>Digest of the text the owner was asked about last; empty when they never were.</summary>
    public string Asked { get; init; } = "";

    /// <summary>Digest of the text the owner said no to last, or took back.</summary>
    public string Refused { get; init; } = "";

    /// <summary>What the owner wrote to that.</summary>
    public string Remark { get; init; } = "";

    /// <summary>SHA-256 of the text in lower-case hexadecimal: an agreement holds for this text and no other.</summary>
    public string Digest => DigestOf(Text);

    public static string DigestOf(Answers text)
    {
        var parts = text.Values.Where(p => p.Value.Length > 0).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}\n{p.Value.Length}\n{p.Value}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
