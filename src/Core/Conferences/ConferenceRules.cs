using DanVanKheo.Calendar;
using DanVanKheo.Periods;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Conferences;

/// <summary>What the record of a conference must hold.</summary>
public static class ConferenceRules
{
    public const int LongestWho = 120;
    private const int LongestLine = 300;
    private const int LongestText = 10_000;
    private const int ShortestTask = 10;
    private const int LongestTask = 1000;

    public static IReadOnlyList<FieldProblem> Check(ConferenceInput input, Period period)
    {
        var problems = new List<FieldProblem>();
        if (!FieldRules.TryDate(input.Day, out var day)) problems.Add(new("day", "NotDate"));
        else if (day.Year < period.Year) problems.Add(new("day", "ConferenceBeforePeriod", period.Year));
        foreach (var (field, text) in ((string, string)[])[("place", input.Place), ("chair", input.Chair), ("secretary", input.Secretary)]) problems.AddRange(TextLength.Check(field, text, 1, LongestLine));
        foreach (var (field, text) in ((string, string)[])[("guests", input.Guests), ("discussion", input.Discussion), ("conclusion", input.Conclusion)]) problems.AddRange(TextLength.Check(field, text, 0, LongestText));
        foreach (var (unit, who) in input.Present) problems.AddRange(TextLength.Check($"who_{unit}", who, 0, LongestWho));
        return problems;
    }

    /// <param name="units">Ids of those that may be given a task.</param>
    /// <param name="today">Nobody is given a task by a conference that has not been held.</param>
    public static IReadOnlyList<FieldProblem> Check(TaskInput input, Conference? conference, IReadOnlyCollection<string> units, DateOnly today)
    {
        if (conference is null) return [new("", "ConferenceMissing")];
        if (conference.Day > today) return [new("", "ConferenceToCome", VietnamTime.Date(conference.Day))];
        var problems = new List<FieldProblem>();
        problems.AddRange(TextLength.Check("task", input.Text, ShortestTask, LongestTask));
        if (!units.Contains(input.Unit)) problems.Add(new("unit", "ChoiceMissing"));
        problems.AddRange(TextLength.Check("owner", input.Owner, 1, LongestLine));
        if (!FieldRules.TryDate(input.Due, out var due)) problems.Add(new("due", "NotDate"));
        else if (due < conference.Day) problems.Add(new("due", "TaskBeforeConference", VietnamTime.Date(conference.Day)));
        return problems;
    }

    /// <summary>Done says with what result, not done says why; "not reported" takes an answer back and needs no words.</summary>
    public static IReadOnlyList<FieldProblem> Check(int number, DoneAnswer? answer, string result) => answer switch
    {
        null => [new($"answer_{number}", "ChoiceMissing")],
        DoneAnswer.NotReported => [],
        _ => [.. TextLength.Check($"result_{number}", result, ShortestTask, LongestTask)],
    };
}
