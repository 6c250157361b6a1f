using DanVanKheo.Calendar;

namespace DanVanKheo.Programmes;

/// <summary>The reports of a year as data; the defaults are those of domain.md §3.2. The half-year's cut-off is the programme's own.</summary>
public sealed record PeriodPlan
{
    public CutOff RegisterFrom { get; init; } = new(1, 1);

    public CutOff RegisterTo { get; init; } = new(3, 31);

    /// <summary>The last day of late registration, which needs a reason.</summary>
    public CutOff RegisterLate { get; init; } = new(4, 15);

    public CutOff HalfYearUnits { get; init; } = new(6, 20);

    public CutOff HalfYearBloc { get; init; } = new(6, 30);

    public PeriodDates Year { get; init; } = new(new(11, 15), new(11, 20), new(11, 30));

    /// <summary>In the last year of the term.</summary>
    public PeriodDates Term { get; init; } = new(new(11, 15), new(11, 20), new(12, 15));

    /// <summary>Letters to the units, in working days from the day they report: the first asks, the others remind those who have not.</summary>
    public ReminderSchedule Reminders { get; init; } = new([-5, -2, 0, 2]);
}
