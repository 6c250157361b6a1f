namespace DanVanKheo.Definitions;

/// <summary>Quotas: the least is not above the most, and no unit has two.</summary>
public static class QuotaRules
{
    public static IEnumerable<Fault> Check(SourceNode programme)
    {
        var quotas = programme.List("quotas");
        foreach (var quota in quotas.Where(q => q.NumberOf("least") > q.NumberOf("most"))) yield return new(quota.Find("least")!.Place, "Reversed", "least", "most");
        foreach (var fault in DefinitionRules.Twice(quotas.SelectMany(q => q.List("units")))) yield return fault;
        foreach (var fault in DefinitionRules.Twice(quotas.Where(q => q.List("units").Count == 0).SelectMany(q => q.List("kinds")))) yield return fault;
    }
}
