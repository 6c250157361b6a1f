using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>What a unit's report must hold before it is sent.</summary>
public static class UnitReportRules
{
    public const int ShortestResults = 20;
    private const int Longest = 5000;

    public static IEnumerable<FieldProblem> Check(Narrative text)
    {
        if (text.Results.Length < ShortestResults) yield return new("results", "TooShort", ShortestResults, text.Results.Length);
        foreach (var (field, typed) in ((string, string)[])[("results", text.Results), ("limits", text.Limits), ("directions", text.Directions)])
        {
            if (typed.Length > Longest) yield return new(field, "TooLong", Longest, typed.Length);
        }
    }
}
