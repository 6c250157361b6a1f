namespace DanVanKheo.Definitions;

/// <summary>
/// The route: a stage stands behind the one written before it, unless <c>after</c> names another. One stage follows another, so there is one beginning,
/// no fork and no circle.
/// </summary>
public static class RouteRules
{
    private const string After = "after";

    /// <summary>Settings that only one kind of stage reads.</summary>
    private static readonly (string Setting, string Kind)[] Belongs = [("appraisal", "Appraisal"), ("council", "CouncilVote"), ("reports", "Implementation"), ("achievement", "AchievementReport")];

    public static IEnumerable<Fault> Check(SourceNode programme)
    {
        var stages = Stages(programme);
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(stages, "id"))) yield return fault;
        foreach (var fault in Order(stages).Faults) yield return fault;
        foreach (var fault in stages.SelectMany(s => Settings(s, programme))) yield return fault;
    }

    /// <summary>Every role that a route names, with its place.</summary>
    public static IEnumerable<SourceNode> Roles(SourceNode programme) =>
        Stages(programme).SelectMany(s => DefinitionRules.All([s, .. s.List("escalation")], "role"));

    /// <summary>The stages in the order they are passed, without <c>after</c>; as written when the order is at fault.</summary>
    public static SourceNode Ordered(SourceNode programme)
    {
        if (programme.Find("route") is not { } route || route.Find("stages") is not { } stages) return programme;
        var (order, faults) = Order(stages.Items);
        var items = (faults.Count == 0 ? order : stages.Items).Select(s => s.Without(After)).ToList();
        var ordered = route with { Members = [.. route.Members.Where(m => m.Name != "stages"), new("stages", stages.Place, stages with { Items = items })] };
        return programme with { Members = [.. programme.Members.Where(m => m.Name != "route"), new("route", route.Place, ordered)] };
    }

    internal static IReadOnlySet<string> Criteria(SourceNode programme) =>
        programme.List("criteria").SelectMany(s => DefinitionRules.All(s.List("criteria"), "id")).Select(c => c.Text).ToHashSet(StringComparer.Ordinal);

    internal static IReadOnlyList<SourceNode> Stages(SourceNode programme) => programme.Find("route")?.List("stages") ?? [];

    private static (IReadOnlyList<SourceNode> Stages, IReadOnlyList<Fault> Faults) Order(IReadOnlyList<SourceNode> stages)
    {
        var (faults, behind) = (new List<Fault>(), new Dictionary<string, SourceNode>(StringComparer.Ordinal));
        SourceNode? first = null;
        for (var i = 0; i < stages.Count; i++)
        {
            var named = stages[i].Find(After);
            var before = named?.Text ?? (i == 0 ? null : stages[i - 1].TextOf("id"));
            var place = named?.Place ?? stages[i].Place;
            if (before is null) first = stages[i];
            else if (stages.All(s => s.TextOf("id") != before)) faults.Add(new(place, "UnknownStage", before));
            else if (!behind.TryAdd(before, stages[i])) faults.Add(new(place, "RouteForks", before, behind[before].TextOf("id"), stages[i].TextOf("id")));
        }

        if (faults.Count > 0 || stages.Count == 0) return ([], faults);
        var order = Walk(first, behind);
        if (order.Count == stages.Count) return (order, []);
        var left = stages.Except(order).ToList();
        return ([], [new((left[0].Find(After) ?? left[0]).Place, "RouteCircle", string.Join(" → ", left.Select(s => s.TextOf("id"))))]);
    }

    private static List<SourceNode> Walk(SourceNode? first, Dictionary<string, SourceNode> behind)
    {
        var order = new List<SourceNode>();
        for (var at = first; at is not null && !order.Contains(at); at = behind.GetValueOrDefault(at.TextOf("id"))) order.Add(at);
        return order;
    }

    private static IEnumerable<Fault> Settings(SourceNode stage, SourceNode programme)
    {
        foreach (var (setting, kind) in Belongs)
        {
            if (stage.Find(setting) is { } node && stage.TextOf("kind") != kind) yield return new(node.Place, "NotForThisKind", setting, stage.TextOf("kind"), kind);
        }

        if (stage.TextOf("kind") == "Appraisal" && programme.List("criteria").Count == 0) yield return new(stage.Place, "NoCriteria", stage.TextOf("id"));
        var slugs = FormRules.Slugs(programme);
        foreach (var section in DefinitionRules.All(stage.List("returnPoints"), "section").Where(s => !slugs.Contains(s.Text))) yield return new(section.Place, "UnknownSection", section.Text);
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(stage.List("returnPoints"), "id"))) yield return fault;
        var criteria = Criteria(programme);
        foreach (var left in (stage.Find("appraisal")?.List("leftOut") ?? []).Where(l => !criteria.Contains(l.Text))) yield return new(left.Place, "UnknownCriterion", left.Text);
    }
}
