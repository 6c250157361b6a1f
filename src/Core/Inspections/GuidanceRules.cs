using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Inspections;

/// <summary>What the entry of a guidance document must hold.</summary>
public static class GuidanceRules
{
    private const int LongestNumber = 60;
    private const int ShortestAbout = 10;
    private const int LongestAbout = 500;

    /// <param name="inspected">Codes of the dossiers with findings.</param>
    public static IReadOnlyList<FieldProblem> Check(GuidanceInput input, IReadOnlySet<string> inspected, DateOnly today)
    {
        var problems = new List<FieldProblem>();
        problems.AddRange(TextLength.Check("number", input.Number, 1, LongestNumber));
        if (!FieldRules.TryDate(input.Day, out var day)) problems.Add(new("day", "NotDate"));
        else if (day > today) problems.Add(new("day", "DateInFuture"));
        problems.AddRange(TextLength.Check("about", input.About, ShortestAbout, LongestAbout));
        if (input.Codes.Count == 0) problems.Add(new("dossiers", "Missing"));
        else if (input.Codes.FirstOrDefault(c => !inspected.Contains(c)) is { } unknown) problems.Add(new("dossiers", "NothingFound", unknown));
        return problems;
    }
}
