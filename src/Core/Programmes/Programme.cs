using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Imports;
using DanVanKheo.Letters;
using DanVanKheo.Nominations;

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
    /// <summary>The criteria of appraisal stages, by year and level.</summary>
    public IReadOnlyList<CriteriaSet> Criteria { get; init; } = [];

    /// <summary>When registrations are taken; always when there is no window.</summary>
    public IReadOnlyList<RegistrationWindow> Windows { get; init; } = [];

    /// <summary>Questions that must be answered, or that keep their answer, from a day on.</summary>
    public IReadOnlyList<FieldDate> FieldDates { get; init; } = [];

    /// <summary>Where the best are proposed to; null where nobody is above.</summary>
    public NominationPlan? Nomination { get; init; }

    /// <summary>The programme's own words for some kinds of letters.</summary>
    public IReadOnlyDictionary<LetterKind, LetterWording> Letters { get; init; } = new Dictionary<LetterKind, LetterWording>();

    /// <summary>The days of the reports of a year.</summary>
    public PeriodPlan Periods { get; init; } = new();

    /// <summary>Letters that wait until an officer has read them.</summary>
    public IReadOnlyList<LetterKind> ReviewBeforeSending { get; init; } = [];

    /// <summary>How lists in spreadsheets name its fields, and what a register of past years holds.</summary>
    public ImportSettings Imports { get; init; } = ImportSettings.None;

    public WorkingCalendar Calendar { get; } = new(Holidays);

    public Seasons Seasons => new(Windows);

    public IEnumerable<FormField> Fields => Steps.SelectMany(s => s.Fields);
}
