using DanVanKheo.Layout;
using DanVanKheo.Rules;
using DanVanKheo.Sheets;
using DanVanKheo.Text;

namespace DanVanKheo.Organisations;

/// <summary>Reads a workbook of organisations into lines. Sheets and columns are known by their Vietnamese or English name, or by their name in JSON.</summary>
public static class BookWorkbookReader
{
    private static readonly Texts<OrganisationTexts>[] Languages = [new("vi"), new("en")];

    /// <summary>The lines, or what keeps the file from being such a workbook.</summary>
    public static (IReadOnlyList<BookLine> Lines, IReadOnlyList<BookFault> Faults) Read(byte[] file)
    {
        var (lines, faults) = (new List<BookLine>(), new List<BookFault>());
        try
        {
            using var workbook = SheetFile.Open(file);
            foreach (var (name, rows) in workbook.Sheets) Sheet(name, rows, lines, faults);
        }
        catch (RuleBroken)
        {
            return ([], [new("", 1, "NotWorkbook", [])]);
        }

        return (lines, faults);
    }

    private static void Sheet(string name, IEnumerable<SheetRow> rows, List<BookLine> lines, List<BookFault> faults)
    {
        if (BookSections.Columns.Keys.FirstOrDefault(s => IsCalled(name, "Section", s)) is not { } section)
        {
            faults.Add(new(name, 1, "UnknownSection", [name]));
            return;
        }

        IReadOnlyList<string>? columns = null;
        foreach (var row in rows.Where(r => !r.IsBlank))
        {
            if (columns is null) columns = Head(section, row, faults);
            else lines.Add(new(section, row.Number, Cells(columns, row)));
        }
    }

    private static IReadOnlyList<string> Head(string section, SheetRow row, List<BookFault> faults)
    {
        List<string> columns = [.. row.Cells.Select(cell => BookSections.Columns[section].FirstOrDefault(c => IsCalled(cell, "Column", c)) ?? "")];
        faults.AddRange(row.Cells.Where((cell, at) => cell.Length > 0 && columns[at].Length == 0).Select(cell => new BookFault(section, row.Number, "UnknownColumn", [cell])));
        faults.AddRange(columns.Where(c => c.Length > 0).GroupBy(c => c).Where(g => g.Count() > 1).Select(g => new BookFault(section, row.Number, "ColumnTwice", [g.Key])));
        return columns;
    }

    private static Dictionary<string, string> Cells(IReadOnlyList<string> columns, SheetRow row) =>
        columns.Select((column, at) => (column, Text: row[at])).Where(c => c.column.Length > 0 && c.Text.Length > 0).DistinctBy(c => c.column).ToDictionary(c => c.column, c => c.Text, StringComparer.Ordinal);

    private static bool IsCalled(string typed, string what, string key) =>
        string.Equals(typed.Trim(), key, StringComparison.OrdinalIgnoreCase) || Languages.Any(l => l.Find($"{what}.{key}") is { } name && VietnameseText.Fold(name) == VietnameseText.Fold(typed));
}
