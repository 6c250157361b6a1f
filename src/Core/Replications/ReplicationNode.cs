using DanVanKheo.Dossiers;

namespace DanVanKheo.Replications;

/// <summary>A model in the tree of copies. <paramref name="Kind"/> says how it came from the one above; null for the root.</summary>
public sealed record ReplicationNode(DossierCode Code, LineageKind? Kind, IReadOnlyList<ReplicationNode> Children)
{
    /// <summary>How many times another unit took it up, directly or from a copy.</summary>
    public int Adoptions => Children.Sum(c => c.Adoptions + (c.Kind == LineageKind.Replicates ? 1 : 0));
}
