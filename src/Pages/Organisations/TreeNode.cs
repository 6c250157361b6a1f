namespace DanVanKheo.Organisations;

/// <summary>One organisation of the tree of a day, and those below it.</summary>
/// <param name="Vacant">Names of the roles that nobody holds for it.</param>
public sealed record TreeNode(string Id, string Name, string Kind, string Cluster, IReadOnlyList<string> Vacant, IReadOnlyList<TreeNode> Children);
