namespace DanVanKheo.Definitions;

/// <summary>What a schema cannot say of a definition: references that lead nowhere, circles, dates that overlap, points that do not add up.</summary>
public static class DefinitionRules
{
    public static IEnumerable<Fault> Check(SourceNode programme) =>
        [.. RouteRules.Check(programme), .. FormRules.Check(programme), .. DateRules.Check(programme), .. CriteriaRules.Check(programme), .. QuotaRules.Check(programme), .. ContestRules.Check(programme)];

    /// <summary>What names people and organisations; they may change while the programme stays.</summary>
    public static IEnumerable<Fault> Check(SourceNode programme, DefinitionScope scope) =>
    [
        .. RouteRules.Roles(programme).Where(r => !scope.Knows(r.Text)).Select(r => new Fault(r.Place, "UnknownRole", r.Text)),
        .. from holder in programme.List("windows").Concat(programme.List("quotas"))
           from unit in holder.List("units")
           where scope.Units is { } units && !units.Contains(unit.Text)
           select new Fault(unit.Place, "UnknownUnit", unit.Text),
    ];

    /// <summary>A fault for every id that stood before.</summary>
    internal static IEnumerable<Fault> Twice(IEnumerable<SourceNode> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!seen.Add(id.Text)) yield return new(id.Place, "Twice", id.Text);
        }
    }

    internal static IEnumerable<SourceNode> All(IEnumerable<SourceNode> nodes, string name) => nodes.Select(n => n.Find(name)).OfType<SourceNode>();
}
