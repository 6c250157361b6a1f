namespace DanVanKheo.Organisations;

/// <summary>Days in their order, and one name, one place, one cluster at a time.</summary>
internal static class DateRules
{
    public static IEnumerable<BookFault> Check(LinedBook lined) =>
    [
        .. lined.Organisations.Where(o => o.Value.From > o.Value.To).Select(o => BookRules.Fault(o.Line, "DatesReversed", o.Value.Id)),
        .. lined.Duties.Where(d => d.Value.From > d.Value.To).Select(d => BookRules.Fault(d.Line, "DatesReversed", d.Value.Role)),
        .. Check(lined.Names, "OverlappingNames"),
        .. Check(lined.Parents, "OverlappingParents"),
        .. Check(lined.Clusters, "OverlappingClusters"),
    ];

    private static IEnumerable<BookFault> Check(IReadOnlyList<(BookLine Line, string Organisation, Dated<string> Value)> values, string overlap)
    {
        foreach (var (line, organisation, _) in values.Where(v => v.Value.From > v.Value.To)) yield return BookRules.Fault(line, "DatesReversed", organisation);
        foreach (var group in values.GroupBy(v => v.Organisation, StringComparer.Ordinal))
        {
            List<(BookLine Line, string Organisation, Dated<string> Value)> own = [.. group];
            for (var later = 1; later < own.Count; later++)
            {
                if (own.Take(later).FirstOrDefault(v => v.Value.Overlaps(own[later].Value)) is { Line: not null } other) yield return BookRules.Fault(own[later].Line, overlap, group.Key, own[later].Value.Value, other.Value.Value);
            }
        }
    }
}
