using DanVanKheo.Layout;

namespace DanVanKheo.Organisations;

/// <summary>One organisation of the tree of a day, and those below it.</summary>
/// <param name="Vacant">Names of the roles that nobody holds for it.</param>
public sealed record TreeNode(string Id, string Name, string Kind, string Cluster, IReadOnlyList<string> Vacant, IReadOnlyList<TreeNode> Children)
{
    /// <summary>Of the branch, itself among them.</summary>
    public int Count => 1 + Children.Sum(c => c.Count);

    /// <summary>The organisations of one page, each below those it belongs to.</summary>
    public static IReadOnlyList<TreeNode> Part(IReadOnlyList<TreeNode> roots, PageTurn turn)
    {
        var place = 0;
        return [.. roots.Select(Cut).OfType<TreeNode>()];

        TreeNode? Cut(TreeNode node)
        {
            var here = place++;
            List<TreeNode> children = [.. node.Children.Select(Cut).OfType<TreeNode>()];
            return children.Count > 0 || (here >= turn.Skip && here - turn.Skip < turn.Size) ? node with { Children = children } : null;
        }
    }
}
