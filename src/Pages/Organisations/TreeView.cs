using DanVanKheo.Layout;

namespace DanVanKheo.Organisations;

/// <summary>The tree of one day. Another day is a GET to the same address with <c>ngay</c> (dd/MM/yyyy).</summary>
/// <param name="Day">As typed.</param>
/// <param name="Wrong">The day could not be read; then the tree is today's.</param>
public sealed record TreeView(string Day, bool Wrong, DateOnly Date, IReadOnlyList<TreeNode> Roots, IReadOnlyList<FormerLine> Former, int Units)
{
    /// <summary>Of all organisations, from above to below.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
