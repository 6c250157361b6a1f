namespace DanVanKheo.Replications;

/// <summary>A model in the tree as readers see it. <paramref name="Name"/> is empty, and nothing links to it, while it is not public.</summary>
public sealed record GenealogyNode(string Code, string Name, string Unit, int Year, LineageKind? Kind, IReadOnlyList<GenealogyNode> Children);
