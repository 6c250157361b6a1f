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

    private readonly Dictionary<string, (LikenessIndex Names, List<string> Labels)> byScope = new(StringComparer.Ordinal);

    /// <summary>What stands for one that was added before and is like it; null when none is. The likest is named.</summary>
    public string? Find(string scope, string name) =>
        byScope.TryGetValue(scope, out var known) && known.Names.Likest(name) is { Share: >= Alike } likest ? known.Labels[likest.Text] : null;

    public void Add(string scope, string name, string label)
    {
        if (!byScope.TryGetValue(scope, out var known)) byScope[scope] = known = (new(), []);
        known.Names.Add(name);
        known.Labels.Add(label);
    }

    public static string Scope(string unit, int year) => $"{unit}|{year}";
}
