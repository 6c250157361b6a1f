using System.Text.Json.Serialization;
using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Contests;
using DanVanKheo.Imports;
using DanVanKheo.Letters;
using DanVanKheo.Nominations;
using DanVanKheo.Organisations;
using DanVanKheo.Showcase;

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
    /// <summary>Which of its editions this is, from 1; 0 for one that was not kept yet. The file does not say it: the store counts.</summary>
    [JsonIgnore]
    public int Edition { get; init; }

    /// <summary>The file it was read from, by which the next season names it.</summary>
    [JsonIgnore]
    public string File { get; init; } = "";

    public ProgrammeKind Kind { get; init; }

    /// <summary>What the file is for: "2018", "2022-2025". Empty for one that holds until it is changed.</summary>
    public string Season { get; init; } = "";

    /// <summary>The file of the season before; what changed since is shown beside it.</summary>
    public string Follows { get; init; } = "";

    /// <summary>"Năm dân vận chính quyền".</summary>
    public LocalText? Theme { get; init; }

    public IReadOnlyList<GoverningDocument> Documents { get; init; } = [];

    public Eligibility Eligibility { get; init; } = new();

    public IReadOnlyList<UnitQuota> Quotas { get; init; } = [];

    /// <summary>The rounds of a contest; null for everything else.</summary>
    public ContestPlan? Contest { get; init; }

    /// <summary>The criteria of appraisal stages, by year and level.</summary>
    public IReadOnlyList<CriteriaSet> Criteria { get; init; } = [];

    /// <summary>When registrations are taken; always when there is no window.</summary>
    public IReadOnlyList<RegistrationWindow> Windows { get; init; } = [];

    /// <summary>Questions that must be answered, or that keep their answer, from a day on.</summary>
    public IReadOnlyList<FieldDate> FieldDates { get; init; } = [];

    /// <summary>Where the best are proposed to; null where nobody is above.</summary>
    public NominationPlan? Nomination { get; init; }

    /// <summary>How its exemplars are shown.</summary>
    public ShowcaseSettings Showcase { get; init; } = ShowcaseSettings.None;

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

    /// <summary>How many models a unit registers in a year; null where nothing is said.</summary>
    public UnitQuota? QuotaOf(Organisation unit) => Quotas.Where(q => q.Fit(unit) is not null).MaxBy(q => q.Fit(unit));

    public IEnumerable<FormField> Fields => Steps.SelectMany(s => s.Fields);
}
