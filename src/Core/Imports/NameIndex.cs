using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>
/// Names of one unit and year that say nearly the same: the share of words two names have in common (Dice), without marks, case and punctuation.
/// Another unit's model of the same name is a replication and no duplicate.
/// </summary>
public sealed class NameIndex
{
    /// <summary>One word of ten may differ.</summary>
    public const double Alike = 0.8;

    private readonly Dictionary<string, List<(string Label, HashSet<string> Words)>> byScope = new(StringComparer.Ordinal);

    /// <summary>What stands for one that was added before and is like it; null when none is. The likest is named.</summary>
    public string? Find(string scope, string name)
    {
        if (!byScope.TryGetValue(scope, out var names)) return null;
        var words = Words(name);
        var (label, share) = names.Select(n => (n.Label, Share: Share(words, n.Words))).MaxBy(n => n.Share);
        return share >= Alike ? label : null;
    }

    public void Add(string scope, string name, string label)
    {
        if (!byScope.TryGetValue(scope, out var names)) byScope[scope] = names = [];
        names.Add((label, Words(name)));
    }

    public static string Scope(string unit, int year) => $"{unit}|{year}";

    private static HashSet<string> Words(string name) => [.. VietnameseText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static double Share(HashSet<string> one, HashSet<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        // The number of words alone may rule it out.
        if (2.0 * Math.Min(one.Count, other.Count) / (one.Count + other.Count) < Alike) return 0;
        return 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
    }
}
