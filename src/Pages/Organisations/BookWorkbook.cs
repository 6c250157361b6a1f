using System.Globalization;
using DanVanKheo.Layout;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Organisations;

/// <summary>The book as a workbook: one sheet a section, one row a line, days as days. <see cref="BookWorkbookReader"/> reads it back the same.</summary>
public static class BookWorkbook
{
    public const string ContentType = WorkbookWriter.ContentType;
    private static readonly HashSet<string> Days = ["from", "to", "on"];
    private static readonly HashSet<string> Wide = ["text", "basis", "closingBasis", "fullName", "position", "email", "vi", "en"];

    /// <param name="language">Of the names of sheets and columns: <c>vi</c> or <c>en</c>.</param>
    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(OrganisationBook book, string language)
    {
        var (lines, texts) = (BookLines.Of(book), new Texts<OrganisationTexts>(language));
        return WorkbookWriter.Write(BookSections.Columns.Select(section => Sheet(section.Key, section.Value, lines.Where(l => l.Section == section.Key), texts)));
    }

    private static WorkbookSheet Sheet(string section, IReadOnlyList<string> columns, IEnumerable<BookLine> lines, Texts<OrganisationTexts> texts) => new(
        texts[$"Section.{section}"],
        [.. columns.Select(c => Wide.Contains(c) ? 40.0 : 18.0)],
        lines.Select(l => (IReadOnlyList<Cell>)[.. columns.Select(c => Cell(c, l[c]))]).Prepend([.. columns.Select(c => SheetCells.Words(texts[$"Column.{c}"], WorkbookStyles.Head))]))
    {
        Head = new(1),
        Filters = true,
    };

    private static Cell Cell(string column, string text) =>
        Days.Contains(column) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? SheetCells.Day(day) : SheetCells.Words(text);
}
