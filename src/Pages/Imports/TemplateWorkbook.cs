using DanVanKheo.Layout;
using DanVanKheo.Programmes;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Imports;

/// <summary>The list to fill in: its columns with lists to choose from and an example, the lists themselves, and notes on every column.</summary>
public static class TemplateWorkbook
{
    public const string ContentType = WorkbookWriter.ContentType;

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(TemplateView view, string language)
    {
        var texts = new Texts<ImportTexts>(language);
        return WorkbookWriter.Write(List(view, texts, language), Choices(view, texts, language), Notes(view, texts, language));
    }

    private static WorkbookSheet List(TemplateView view, Texts<ImportTexts> texts, string language)
    {
        IReadOnlyList<Cell> head = [Words(texts["Ordinal"], WorkbookStyles.Head), .. view.Columns.Select(c => Words(Heading(c, language), WorkbookStyles.Head))];
        IReadOnlyList<Cell> example = [Words(texts["Ordinal.Example"], WorkbookStyles.Example), .. view.Columns.Select(c => Words(Example(c, view, texts, language), WorkbookStyles.Example))];
        return new(texts[$"Sheet.{view.Purpose}"], [8, .. view.Columns.Select(Width)], [head, example])
        {
            Head = new(1),
            Choices = [.. view.Columns.Select((c, i) => (Column: c, At: i + 1)).Where(c => c.Column.Field.Kind == FieldKind.Choice).Select(c => Choice(c.Column, c.At, view, texts))],
            TextColumns = [.. view.Columns.Select((c, i) => (c.Field.Kind, At: i + 1)).Where(c => c.Kind != FieldKind.Date && c.Kind != FieldKind.Number && c.Kind != FieldKind.Money).Select(c => c.At)],
        };
    }

    private static SheetChoice Choice(ImportColumn column, int at, TemplateView view, Texts<ImportTexts> texts)
    {
        var letter = SheetColumn.Name(view.Choices.Keys.ToList().IndexOf(column.Id));
        return new(at, $"'{texts["Sheet.Choices"]}'!${letter}$2:${letter}${view.Choices[column.Id].Count + 1}", texts["Choice.Title"], texts["Choice.Message"]);
    }

    private static WorkbookSheet Choices(TemplateView view, Texts<ImportTexts> texts, string language)
    {
        var headings = view.Columns.ToDictionary(c => c.Id, c => c.Heading.In(language));
        var rows = Enumerable.Range(0, view.Choices.Values.Max(c => c.Count)).Select(i => (IReadOnlyList<Cell>)[.. view.Choices.Values.Select(c => Words(i < c.Count ? c[i].Label.In(language) : ""))]);
        return new(texts["Sheet.Choices"], [.. view.Choices.Select(_ => 44d)], rows.Prepend([.. view.Choices.Keys.Select(id => Words(headings[id], WorkbookStyles.Head))])) { Head = new(1) };
    }

    private static WorkbookSheet Notes(TemplateView view, Texts<ImportTexts> texts, string language)
    {
        IEnumerable<IReadOnlyList<Cell>> lines =
        [
            [Words(texts["Notes.Title"], WorkbookStyles.Title)],
            .. texts[$"Notes.{view.Purpose}"].Split('\n', StringSplitOptions.TrimEntries).Select(line => (IReadOnlyList<Cell>)[Words(line)]),
            [],
            [Words(texts["Notes.Column"], WorkbookStyles.Head), Words(texts["Notes.Required"], WorkbookStyles.Head), Words(texts["Notes.How"], WorkbookStyles.Head)],
            .. view.Columns.Select(c => (IReadOnlyList<Cell>)
            [
                Words(c.Heading.In(language), WorkbookStyles.Wrapped),
                Words(texts[c.Field.Required ? c.Field.When is null ? "Notes.Yes" : "Notes.When" : "Notes.No"]),
                Words($"{texts[$"Kind.{c.Field.Kind}"]} {c.Field.Hint?.In(language)}".Trim(), WorkbookStyles.Wrapped),
            ]),
        ];
        return new(texts["Sheet.Notes"], [52, 26, 90], lines);
    }

    private static string Heading(ImportColumn column, string language) => column.Field is { Required: true, When: null } ? column.Heading.In(language) + " (*)" : column.Heading.In(language);

    private static string Example(ImportColumn column, TemplateView view, Texts<ImportTexts> texts, string language) => column.Field.Kind switch
    {
        FieldKind.Choice or FieldKind.Choices => view.Choices[column.Id][0].Label.In(language),
        _ => texts.Find($"Example.{column.Id}") ?? texts.Find($"Example.{column.Field.Kind}") ?? "",
    };

    private static double Width(ImportColumn column) => column.Field.Kind switch
    {
        FieldKind.Text => 50,
        FieldKind.Date or FieldKind.Number or FieldKind.Money => 16,
        _ => 28,
    };
}
