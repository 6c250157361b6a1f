using System.Security.Cryptography;
using System.Text;
using DanVanKheo.FollowUps;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Text;

namespace DanVanKheo.Evidence;

/// <summary>A result the dossier names, and the files that prove it.</summary>
/// <param name="Key">Made of the indicator's own words, not of its place in the table: a row moved keeps its evidence, a row reworded asks for it again.</param>
public sealed record EvidenceClaim(string Key, Indicator Indicator, IReadOnlyList<EvidenceFile> Files)
{
    private const int KeyLength = 12;

    /// <summary>Nothing proves it: evidence is owed.</summary>
    public bool IsOwed => Files.Count == 0;

    /// <summary>The results of a registration, in its order. An infected file proves nothing.</summary>
    public static IReadOnlyList<EvidenceClaim> Of(Programme programme, Answers answers, IReadOnlyList<EvidenceFile> files) =>
        [.. Indicator.Of(programme, answers).Where(i => i.Name.Length > 0).DistinctBy(KeyOf).Select(i => Of(i, files))];

    public static string KeyOf(Indicator indicator) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(VietnameseText.NormaliseLine(indicator.Name).ToLowerInvariant())))[..KeyLength];

    private static EvidenceClaim Of(Indicator indicator, IReadOnlyList<EvidenceFile> files)
    {
        var key = KeyOf(indicator);
        return new(key, indicator, [.. files.Where(f => f.Scan != ScanState.Infected && f.Claims.Contains(key))]);
    }
}
