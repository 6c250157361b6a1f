namespace DanVanKheo.Organisations;

/// <summary>Every id leads somewhere, and every organisation has what it cannot be without.</summary>
internal static class ReferenceRules
{
    public static IEnumerable<BookFault> Check(LinedBook lined)
    {
        var kinds = lined.Organisations.DistinctBy(o => o.Value.Id).ToDictionary(o => o.Value.Id, o => o.Value.Kind, StringComparer.Ordinal);
        var people = lined.People.Select(p => p.Value.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Whole(lined),
            .. Owners(lined).Concat(lined.Duties.Select(d => (d.Line, d.Value.Organisation))).Concat(lined.People.Select(p => (p.Line, p.Value.Organisation))).Where(o => !kinds.ContainsKey(o.Item2)).Select(o => BookRules.Fault(o.Line, "UnknownOrganisation", o.Item2)),
            .. lined.Parents.Where(p => !kinds.ContainsKey(p.Value.Value)).Select(p => BookRules.Fault(p.Line, "UnknownParent", p.Organisation, p.Value.Value)),
            .. lined.Clusters.Where(c => kinds.GetValueOrDefault(c.Value.Value) != OrganisationKind.EmulationCluster).Select(c => BookRules.Fault(c.Line, "UnknownCluster", c.Organisation, c.Value.Value)),
            .. lined.Successors.Where(s => !kinds.ContainsKey(s.Value.Organisation)).Select(s => BookRules.Fault(s.Line, "UnknownSuccessor", s.Organisation, s.Value.Organisation)),
            .. lined.Duties.Where(d => !people.Contains(d.Value.Person)).Select(d => BookRules.Fault(d.Line, "UnknownPerson", d.Value.Person)),
        ];
    }

    private static IEnumerable<BookFault> Whole(LinedBook lined)
    {
        if (lined.Organisations.All(o => o.Value.Kind != OrganisationKind.Bloc)) yield return new("", 1, "NoBloc", []);
        var named = lined.Names.Select(n => n.Organisation).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, value) in lined.Organisations.Where(o => !named.Contains(o.Value.Id))) yield return BookRules.Fault(line, "NoName", value.Id);
    }

    private static IEnumerable<(BookLine Line, string Organisation)> Owners(LinedBook lined) =>
        [.. lined.Names.Select(n => (n.Line, n.Organisation)), .. lined.Parents.Select(p => (p.Line, p.Organisation)), .. lined.Clusters.Select(c => (c.Line, c.Organisation)), .. lined.Successors.Select(s => (s.Line, s.Organisation)), .. lined.Figures.Select(f => (f.Line, f.Organisation))];
}
