using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.FollowUps;

/// <summary>A figure the model promised to reach; as it was typed at registration.</summary>
/// <param name="Due">dd/MM/yyyy, the milestone by which it is to be reached; empty when none was named.</param>
public sealed record Indicator(int Number, string Name, string Unit, string Baseline, string Goal, string Due)
{
    /// <summary>The question of the form that holds them.</summary>
    public const string Field = "indicators";

    /// <summary>The indicators of a registration; none when its form did not ask for them.</summary>
    public static IReadOnlyList<Indicator> Of(Programme programme, Answers answers)
    {
        if (programme.Fields.FirstOrDefault(f => f.Id == Field) is not { Columns: { } columns } field) return [];
        var ids = columns.Select(c => c.Id).ToList();
        return [.. AnswerRows.Read(field, answers[Field]).Select((row, i) => new Indicator(i, Cell(row, "name"), Cell(row, "unit"), Cell(row, "baseline"), Cell(row, "goal"), Cell(row, "due")))];

        string Cell(IReadOnlyList<string> row, string column) => ids.IndexOf(column) is >= 0 and var at ? row[at] : "";
    }

    /// <summary>True when its milestone lies before <paramref name="today"/>.</summary>
    public bool IsPast(DateOnly today) => FieldRules.TryDate(Due, out var day) && day < today;
}
