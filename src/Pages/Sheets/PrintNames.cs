using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>What of a sheet is printed, and which row stands on every page: two names that Excel and LibreOffice both know.</summary>
internal static class PrintNames
{
    public static IEnumerable<DefinedName> Of(WorkbookSheet sheet, string name, uint index, int rows, int columns)
    {
        var quoted = $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
        yield return new($"{quoted}!$A$1:${SheetColumn.Name(Math.Max(0, columns - 1))}${Math.Max(1, rows)}") { Name = "_xlnm.Print_Area", LocalSheetId = index };
        if (sheet.Head is { } head) yield return new($"{quoted}!${head.Row}:${head.Row}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }
}
