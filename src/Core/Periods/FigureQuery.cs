using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Outcomes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>
/// The passport of a figure: what it counts. The same query counts the tallies and picks the records, and stands in the address of the figure's link;
/// so a number and its list cannot speak of different things.
/// </summary>
public sealed record FigureQuery(Measure Measure = Measure.Registered)
{
    private const string NoGroup = "-";
    private const string Yes = "co";
    private const string No = "chua";

    private static readonly WorkField[] Fields = Enum.GetValues<WorkField>();
    private static readonly SubjectType[] Subjects = Enum.GetValues<SubjectType>();
    private static readonly RegistrationKind[] Kinds = Enum.GetValues<RegistrationKind>();
    private static readonly RegistrationLevel[] Levels = Enum.GetValues<RegistrationLevel>();

    public string? Unit { get; init; }

    /// <summary>A group of works with those within it; empty for the works of no group.</summary>
    public string? Group { get; init; }

    public int? Year { get; init; }

    public SubjectType? Subject { get; init; }

    public WorkField? Field { get; init; }

    public RegistrationKind? Kind { get; init; }

    public RegistrationLevel? Level { get; init; }

    /// <summary>Whether its unit has said for the period's report if it was done. Tallies do not know: only records do.</summary>
    public bool? Reported { get; init; }

    /// <summary>Of the same day a year (a term) earlier.</summary>
    public bool Earlier { get; init; }

    /// <summary>The numbers of the cells it adds up.</summary>
    internal IReadOnlyList<int> Cells =>
    [
        .. from work in Field is { } one ? (WorkField[])[one] : Fields
           from subject in Subject is { } one ? (SubjectType[])[one] : Subjects
           from kind in Kind is { } one ? (RegistrationKind[])[one] : Kinds
           from level in Level is { } one ? (RegistrationLevel[])[one] : Levels
           select new Cell(Measure, subject, work, kind, level).Number,
    ];

    public bool Covers(int year, TallyPlace place) =>
        (Year is null || Year == year) && (Unit is null || Unit == place.Unit) && (Group is null || place.Group == Group || place.Group.StartsWith(Group + ".", StringComparison.Ordinal));

    public bool Covers(Cell cell) =>
        cell.Measure == Measure && (Subject is null || Subject == cell.Subject) && (Field is null || Field == cell.Field) && (Kind is null || Kind == cell.Kind) && (Level is null || Level == cell.Level);

    /// <summary>Whether the record is one of those behind the figure as of the end of <paramref name="asOf"/>.</summary>
    public bool Covers(CountedDossier record, DateOnly asOf) =>
        Covers(record.Year, new(record.Unit, record.Programme, record.Group))
        && Covers(new Cell(Measure, record.Subject, record.Field, record.Kind, record.Level))
        && (Reported is null || Reported == (record.Answer != DoneAnswer.NotReported))
        && record.At(Measure) < VietnamTime.EndOf(asOf)
        && (Measure == Measure.Dropped || !(record.DroppedAt < VietnamTime.EndOf(asOf)));

    /// <summary>The same of a record without words.</summary>
    /// <param name="answer">What its unit said of it for the period's report.</param>
    public bool Covers(OutcomeRecord record, DoneAnswer answer, DateOnly asOf) =>
        record.Counts(Measure, asOf)
        && Covers(record.Code.Year, new(record.Unit, record.Programme, Group is null ? "" : record[CountedDossier.GroupField]))
        && Covers(new Cell(Measure, record.Subject, record.Field, record.Kind, record.Level))
        && (Reported is null || Reported == (answer != DoneAnswer.NotReported));

    /// <summary>As the query of an address, without the question mark.</summary>
    public string ToQuery() => string.Join('&', Parts().Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));

    /// <summary>Reads what <see cref="ToQuery"/> wrote; what names nothing asks for nothing.</summary>
    public static FigureQuery Parse(Func<string, string?> value) => new(One<Measure>(value("so")) ?? Measure.Registered)
    {
        Unit = value("don-vi") is { Length: > 0 } unit ? unit : null,
        Group = value("nhom") is { Length: > 0 } group ? group == NoGroup ? "" : group : null,
        Year = int.TryParse(value("nam-dk"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Subject = One<SubjectType>(value("chu-the")),
        Field = One<WorkField>(value("linh-vuc")),
        Kind = One<RegistrationKind>(value("loai")),
        Level = One<RegistrationLevel>(value("cap")),
        Reported = value("bao-cao") switch { Yes => true, No => false, _ => null },
        Earlier = value("ky-truoc") == Yes,
    };

    private IEnumerable<(string Name, string Value)> Parts()
    {
        yield return ("so", Measure.ToString());
        if (Unit is not null) yield return ("don-vi", Unit);
        if (Group is not null) yield return ("nhom", Group.Length == 0 ? NoGroup : Group);
        if (Year is { } year) yield return ("nam-dk", year.ToString(CultureInfo.InvariantCulture));
        if (Subject is { } subject) yield return ("chu-the", subject.ToString());
        if (Field is { } field) yield return ("linh-vuc", field.ToString());
        if (Kind is { } kind) yield return ("loai", kind.ToString());
        if (Level is { } level) yield return ("cap", level.ToString());
        if (Reported is { } reported) yield return ("bao-cao", reported ? Yes : No);
        if (Earlier) yield return ("ky-truoc", Yes);
    }

    private static T? One<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var one) && one.ToString() == text ? one : null;
}
