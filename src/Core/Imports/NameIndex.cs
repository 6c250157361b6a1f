using DanVanKheo.Registrations;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>
/// Names of one unit and year that say nearly the same. Another unit's model of the same name is a replication and no duplicate.
/// </summary>
public sealed class NameIndex
{
    /// <summary>Stricter than the question of the form, <see cref="SimilarRules.Alike"/>: here a row is called a duplicate.</summary>
    public const double Alike = 0.8;

    private readonly Dictionary<string, List<(string Label, IReadOnlyDictionary<string, int> Pairs)>> byScope = new(StringComparer.Ordinal);

    /// <summary>What stands for one that was added before and is like it; null when none is. The likest is named.</summary>
    public string? Find(string scope, string name)
    {
        if (!byScope.TryGetValue(scope, out var names)) return null;
        var pairs = Likeness.Pairs(name);
        var (label, share) = names.Select(n => (n.Label, Share: Likeness.Of(pairs, n.Pairs))).MaxBy(n => n.Share);
        return share >= Alike ? label : null;
    }

    public void Add(string scope, string name, string label)
    {
        if (!byScope.TryGetValue(scope, out var names)) byScope[scope] = names = [];
        names.Add((label, Likeness.Pairs(name)));
    }

    public static string Scope(string unit, int year) => $"{unit}|{year}";
}
