using DanVanKheo.Calendar;

namespace DanVanKheo.Programmes;

/// <summary>A movement as data: its form, route, awards, holidays, half-year cut-off (day and month) and the term its numbers run through.</summary>
public sealed record Programme(
    string Id,
    LocalText Name,
    Route Route,
    IReadOnlyList<FormStep> Steps,
    IReadOnlyList<Award> Awards,
    IReadOnlyList<DateOnly> Holidays,
    CutOff HalfYear,
    Term Term)
{
    public WorkingCalendar Calendar { get; } = new(Holidays);

    public IEnumerable<FormField> Fields => Steps.SelectMany(s => s.Fields);
}
