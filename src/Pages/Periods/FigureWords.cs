using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>Rows, columns, numbers and doubts of tables as words of the reader's language; used by pages, workbooks and the draft of the text alike.</summary>
public sealed class FigureWords(string language)
{
    private static readonly string[] Prefixes = ["Row.", "Column.", "Table.", ""];

    private readonly Texts<FigureTexts> texts = new(language);
    private readonly Texts<DossierTexts> dossier = new(language);

    public string this[string key] => texts[key];

    public string Row(TableRow row) => row.Name.Length > 0 ? row.Name : texts[$"Row.{row.Key}"];

    /// <summary>A year is its own name.</summary>
    public string Column(string key) => texts.Find($"Column.{key}") ?? key;

    public string Table(PeriodTable table) => texts[$"Table.{table.Id}"];

    public string Cell(TableCell cell, TableRow row) => cell switch
    {
        { Style: CellStyle.Words } => row.Words,
        { Value: null } => "–",
        { Style: CellStyle.Share, Value: { } share } => share.ToString("0.0%", Display.Culture(language)),
        { Style: CellStyle.Difference, Value: { } by } => by.ToString("+#,0;−#,0;0", Display.Culture(language)),
        { Value: { } number } => Display.Number((long)number, language),
    };

    public string Check(TableCheck check) => string.Format(CultureInfo.InvariantCulture, texts[check.Holds ? "Check.Holds" : "Check.Fails"], Name(check.Subject), Number(check.Total), string.Join(" + ", check.Parts.Select(Number)), Number(check.Parts.Sum()));

    public string Doubt(Contradiction doubt) => string.Format(CultureInfo.InvariantCulture, texts[$"Doubt.{doubt.Code}"], [.. doubt.Values.Select(Name)]);

    public string Place(ReportChange change) => $"{texts[$"Table.{change.Table}"]} · {Name(change.Row)} · {Column(change.Column)}";

    /// <summary>What a figure counts, in one line: its basis and everything it is narrowed to.</summary>
    public string Query(FigureQuery query, IReadOnlyDictionary<string, string> units, IReadOnlyDictionary<string, string> groups) => string.Join("; ", Parts(query, units, groups));

    /// <summary>A key of the texts becomes its words; everything else is a name or a number already.</summary>
    private string Name(string value) => Prefixes.Select(p => texts.Find(p + value)).FirstOrDefault(found => found is not null) ?? value;

    private string Number(int number) => Display.Number(number, language);

    private IEnumerable<string> Parts(FigureQuery query, IReadOnlyDictionary<string, string> units, IReadOnlyDictionary<string, string> groups)
    {
        yield return texts[$"Basis.{query.Measure}"];
        if (query.Year is { } year) yield return string.Format(CultureInfo.InvariantCulture, texts["Query.Year"], year);
        if (query.Unit is { } unit) yield return units.GetValueOrDefault(unit, unit);
        if (query.Group is { } group) yield return group.Length == 0 ? texts["Row.Group.None"] : groups.GetValueOrDefault(group, group);
        if (query.Subject is { } subject) yield return dossier[$"SubjectType.{subject}"];
        if (query.Field is { } field) yield return dossier[$"WorkField.{field}"];
        if (query.Kind is { } kind) yield return dossier[$"RegistrationKind.{kind}"];
        if (query.Reported is { } reported) yield return texts[reported ? "Query.Reported" : "Query.Unreported"];
        if (query.Level is { } level) yield return dossier[$"RegistrationLevel.{level}"];
    }
}
