using System.IO.Compression;
using DanVanKheo.Rules;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>Reads XLSX files row by row. XML with a DTD, and parts larger than any honest list, are refused.</summary>
internal static class WorkbookReader
{
    private const int MostParts = 1000;
    private const uint MostRows = 1_048_576;
    private const long LargestWhole = 96L * 1024 * 1024;
    private const long MostCharacters = 64L * 1024 * 1024;

    public static SheetFile Open(ReadOnlyMemory<byte> file) => SheetFile.Try(() =>
    {
        var stream = new MemoryStream(file.ToArray(), writable: false);
        Measure(stream);
        var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = MostCharacters });
        if (document.WorkbookPart is not { } workbook) throw new InvalidDataException();
        var texts = new WorkbookTexts(workbook);
        var formats = WorkbookFormats.Of(workbook);
        var sheets = workbook.Workbook.Descendants<Sheet>()
            .Select(sheet => (Name: sheet.Name?.Value ?? "", Part: sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) ? part as WorksheetPart : null))
            .Where(sheet => sheet.Part is not null)
            .Select(sheet => (sheet.Name, SheetFile.Guarded(Rows(sheet.Part!, texts, formats))))
            .ToList();
        return new SheetFile(sheets, document);
    });

    /// <summary>What it says it unpacks to is also the most it can unpack to: reading stops there.</summary>
    private static void Measure(MemoryStream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => (decimal)e.Length) > LargestWhole) throw new RuleBroken("SheetTooLarge");
        file.Position = 0;
    }

    private static IEnumerable<SheetRow> Rows(WorksheetPart part, WorkbookTexts texts, WorkbookFormats formats)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            // A file may number its rows as it likes; ours are in order, and no two are the same.
            number = Math.Max(number + 1, (int)Math.Min(row.RowIndex?.Value ?? 0, MostRows));
            yield return new(number, Cells(row, texts, formats));
        }
    }

    private static List<string> Cells(Row row, WorkbookTexts texts, WorkbookFormats formats)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            // A cell without an address follows the one before it.
            var column = SheetColumn.Of(cell.CellReference?.Value) ?? cells.Count;
            while (cells.Count < column) cells.Add("");
            var text = Text(cell, texts, formats);
            if (column < cells.Count) cells[column] = text;
            else cells.Add(text);
        }

        return cells;
    }

    /// <summary>The value a cell showed when it was saved; of a formula its result.</summary>
    private static string Text(Cell cell, WorkbookTexts texts, WorkbookFormats formats)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.SharedString) return texts.At(value);
        if (type == CellValues.InlineString) return WorkbookTexts.Of(cell.InlineString);
        if (type == CellValues.Number && value.Length > 0) return formats.Read(cell.StyleIndex?.Value ?? 0, value);
        return value.Trim();
    }
}
