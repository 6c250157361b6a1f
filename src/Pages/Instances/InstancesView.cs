namespace DanVanKheo.Instances;

/// <summary>
/// The board. The list is asked for with GET: <c>trang-thai</c> (name of a state), <c>tim</c> (how the id begins), <c>tiep</c> (token of a page).
/// </summary>
/// <param name="Next">The token of the next page; null at the last.</param>
/// <param name="IsLater">This is not the first page.</param>
public sealed record InstancesView(InstanceCounts Counts, InstanceState? State, string Prefix, IReadOnlyList<Instance> Instances, string? Next, bool IsLater);
