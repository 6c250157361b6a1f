using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>What the record of a visit must hold.</summary>
public static class InspectionRules
{
    private const int ShortestText = 5;
    private const int LongestText = 1000;
    private const int LongestTeam = 500;

    /// <param name="registered">The day the model was registered: nobody inspected it before.</param>
    public static IReadOnlyList<FieldProblem> Check(InspectionInput input, DateOnly registered, DateOnly today)
    {
        var problems = new List<FieldProblem>();
        if (!FieldRules.TryDate(input.Day, out var day)) problems.Add(new("day", "NotDate"));
        else if (day > today) problems.Add(new("day", "InspectionInFuture"));
        else if (day < registered) problems.Add(new("day", "InspectionBeforeRegistration", VietnamTime.Date(registered)));
        problems.AddRange(TextLength.Check("team", input.Team, ShortestText, LongestTeam));
        if (!Enum.TryParse<InspectionSubject>(input.Subject, out var subject) || !Enum.IsDefined(subject)) problems.Add(new("subject", "ChoiceMissing"));
        problems.AddRange(TextLength.Check("conclusion", input.Conclusion, ShortestText, FieldRules.LongestText));
        for (var row = 0; row < InspectionInput.MostFindings; row++)
        {
            if (!input.Row(row).IsEmpty) problems.AddRange(Check(input.Row(row), row, day));
        }

        return problems;
    }

    /// <summary>The findings of a record that holds, numbered on from <paramref name="last"/>.</summary>
    public static IReadOnlyList<Finding> Findings(InspectionInput input, int inspection, int last) =>
        [.. (input.Findings ?? []).Where(f => !f.IsEmpty).Select((f, i) => new Finding(last + i + 1, inspection, f.Text, f.Remedy, FieldRules.TryDate(f.Due, out var due) ? new Deadline(due) : default))];

    private static IEnumerable<FieldProblem> Check(FindingInput finding, int row, DateOnly visited)
    {
        foreach (var problem in TextLength.Check($"text_{row}", finding.Text, ShortestText, LongestText)) yield return problem;
        foreach (var problem in TextLength.Check($"remedy_{row}", finding.Remedy, ShortestText, LongestText)) yield return problem;
        if (!FieldRules.TryDate(finding.Due, out var due)) yield return new($"due_{row}", "NotDate");
        else if (due < visited) yield return new($"due_{row}", "RemedyBeforeInspection");
    }
}
