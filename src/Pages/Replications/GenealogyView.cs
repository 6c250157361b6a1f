namespace DanVanKheo.Replications;

/// <summary>The tree of copies of an exemplar, and how many units took it up. Replicating POSTs to <c>/mo-hinh/{Code}/nhan-rong</c>.</summary>
/// <param name="Parent">The public page it came from; null when it came from none.</param>
public sealed record GenealogyView(string Code, GenealogyNode? Parent, LineageKind? ParentKind, IReadOnlyList<GenealogyNode> Copies, int Adoptions);
