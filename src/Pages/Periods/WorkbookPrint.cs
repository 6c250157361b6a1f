using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Periods;

/// <summary>What of each sheet is printed, and which rows stand on every page: two names that Excel and LibreOffice both know.</summary>
internal static class WorkbookPrint
{
    /// <param name="areas">For each sheet in its order: columns, rows, and the row of its head (0 for none).</param>
    public static byte[] Prepare(byte[] file, IReadOnlyList<(int Columns, int Rows, int Head)> areas)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var workbook = document.WorkbookPart!.Workbook;
            var names = new DefinedNames();
            var sheets = workbook.Sheets!.Elements<Sheet>().ToList();
            for (var i = 0; i < areas.Count; i++) names.Append(Names(sheets[i].Name!.Value!, (uint)i, areas[i]));
            workbook.InsertAfter(names, workbook.Sheets);
            workbook.Save();
        }

        return stream.ToArray();
    }

    private static IEnumerable<DefinedName> Names(string sheet, uint index, (int Columns, int Rows, int Head) area)
    {
        var quoted = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
        yield return new($"{quoted}!$A$1:${Letter(area.Columns)}${Math.Max(1, area.Rows)}") { Name = "_xlnm.Print_Area", LocalSheetId = index };
        if (area.Head > 0) yield return new($"{quoted}!${area.Head}:${area.Head}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }

    private static char Letter(int columns) => (char)('A' + Math.Clamp(columns, 1, 26) - 1);
}
