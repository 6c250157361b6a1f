using DanVanKheo.Dossiers;

namespace DanVanKheo.Replications;

/// <summary>Which model came from which, as a tree across units and years.</summary>
public static class ReplicationTree
{
    /// <summary>Everything that came from <paramref name="root"/>, in the order of the codes. An impossible link, which no page writes, is left out.</summary>
    public static ReplicationNode Of(DossierCode root, IReadOnlyCollection<Lineage> links) => Node(root, null, links);

    private static ReplicationNode Node(DossierCode code, LineageKind? kind, IReadOnlyCollection<Lineage> links) => new(
        code,
        kind,
        [.. links.Where(l => l.Parent == code && Lineage.IsPossible(l.Parent, l.Child)).Distinct().OrderBy(l => l.Child.Year).ThenBy(l => l.Child.Number).Select(l => Node(l.Child, l.Kind, links))]);
}
