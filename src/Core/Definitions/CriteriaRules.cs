namespace DanVanKheo.Definitions;

/// <summary>Score sheets: the points add up to 100, a knock-out lies within its criterion, and the lowest band begins at 0.</summary>
public static class CriteriaRules
{
    private const decimal Hundred = 100;

    public static IEnumerable<Fault> Check(SourceNode programme)
    {
        var sets = programme.List("criteria");
        return [.. DefinitionRules.Twice(DefinitionRules.All(sets, "id")), .. sets.SelectMany(Set)];
    }

    private static IEnumerable<Fault> Set(SourceNode set)
    {
        var criteria = set.List("criteria");
        var sum = criteria.Sum(c => c.NumberOf("max") ?? 0);
        if (criteria.Count > 0 && sum != Hundred) yield return new(set.Find("criteria")!.Place, "NotHundred", set.TextOf("id"), sum);
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(criteria, "id"))) yield return fault;
        foreach (var criterion in criteria.Where(c => c.NumberOf("knockOut") > c.NumberOf("max"))) yield return new(criterion.Find("knockOut")!.Place, "KnockOutAboveMax", criterion.TextOf("id"));
        var bands = set.List("bands");
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(bands, "from"))) yield return fault;
        if (bands.Count > 0 && bands.All(b => b.NumberOf("from") != 0)) yield return new(set.Find("bands")!.Place, "NoLowestBand", set.TextOf("id"));
    }
}
