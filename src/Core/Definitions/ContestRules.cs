namespace DanVanKheo.Definitions;

/// <summary>A contest's rounds stand on appraisal stages of the route, each once, and break ties by criteria that exist.</summary>
public static class ContestRules
{
    public static IEnumerable<Fault> Check(SourceNode programme)
    {
        if (programme.Find("contest") is not { } contest) yield break;
        var rounds = contest.List("rounds");
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(rounds, "stage"))) yield return fault;
        var scored = RouteRules.Stages(programme).Where(s => s.TextOf("kind") == "Appraisal").Select(s => s.TextOf("id")).ToHashSet(StringComparer.Ordinal);
        foreach (var stage in DefinitionRules.All(rounds, "stage").Where(s => !scored.Contains(s.Text))) yield return new(stage.Place, "UnknownRound", stage.Text);
        var criteria = RouteRules.Criteria(programme);
        foreach (var criterion in rounds.SelectMany(r => r.List("tieBreak")).Where(c => !criteria.Contains(c.Text))) yield return new(criterion.Place, "UnknownCriterion", criterion.Text);
    }
}
