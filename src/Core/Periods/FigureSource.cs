using DanVanKheo.Organisations;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Everything the tables of one period are made of.</summary>
/// <param name="Now">The figures as of the period's day.</param>
/// <param name="Before">The same as of the same day a year (a term) earlier.</param>
/// <param name="Units">The units that owe a report, in the order of the tree.</param>
/// <param name="Answers">What units reported, by unit.</param>
/// <param name="PastDue">Whether the day the units report has passed: what was not reported is then overdue.</param>
public sealed record FigureSource(Period Period, TallyFigures Now, TallyFigures Before, IReadOnlyList<Organisation> Units, IReadOnlyDictionary<string, UnitAnswers> Answers, bool PastDue)
{
    /// <summary>The names of the groups of works by their id, as the programme's form has them.</summary>
    public IReadOnlyDictionary<string, string> GroupNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Of how many of its models each unit has said something, where the records are known; else it is read from <see cref="Answers"/>.</summary>
    public IReadOnlyDictionary<string, int>? ReportedModels { get; init; }

    /// <summary>How large the bloc is, by the last figures of its book up to the period; null where it has none.</summary>
    public BaseFigures? Base { get; init; }

    /// <summary>The units as counts of units count them.</summary>
    public IReadOnlyList<CountedUnit> Counted => [.. Units.Select(u => new CountedUnit(u.Id, u.Name, u.Kind))];

    /// <summary>A unit cannot report on more models than it has.</summary>
    internal int Reported(string unit) => ReportedModels?.GetValueOrDefault(unit) ?? (Answers.GetValueOrDefault(unit) is { } a ? Math.Min(Now.Count(new() { Unit = unit }), a.Done + a.NotDone) : 0);

    internal TableCell Cell(FigureQuery query) => new(Now.Count(query), query);

    internal static TableCell Share(double part, double whole) => new(whole == 0 ? null : part / whole, null, CellStyle.Share);
}
