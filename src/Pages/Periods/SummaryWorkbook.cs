using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Periods;

/// <summary>The report as an Excel workbook: the figures on the first sheet, the records behind them on the second (Biểu 2), then every table on its own.</summary>
public static class SummaryWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(SummaryView view, string language)
    {
        var (texts, words) = (new SummaryTexts(language), new FigureWords(language));
        var tables = view.Report.Tables.Tables.Where(t => t.Id.StartsWith("Bieu", StringComparison.Ordinal)).Select(t => (Table: t, Rows: TableSheet.Rows(t, view.Passport, words).ToList())).ToList();
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Write();
            AddSheet(workbook, texts.Period("Sheet.Figures"), FigureSheet.Write(view, texts));
            AddSheet(workbook, texts.Period("Sheet.Records"), RecordSheet.Write(view, texts));
            foreach (var (table, rows) in tables) AddSheet(workbook, words[$"Sheet.{table.Id}"], Sheet(table, rows));
        }

        return WorkbookPrint.Prepare(file.ToArray(), [(4, FigureSheet.MostRows, 0), (RecordSheet.Width, view.Summary.Total + 1, 1), .. tables.Select(t => (t.Table.Columns.Count + 1, t.Rows.Count, TableSheet.HeadRow))]);
    }

    private static Worksheet Sheet(PeriodTable table, List<Cell[]> rows)
    {
        var written = new SheetRows();
        foreach (var row in rows) written.Add(row);
        return new(new SheetViews(new SheetView(FrozenHead()) { WorkbookViewId = 0 }), SheetRows.Widths(TableSheet.WidthsOf(table)), written.Data);
    }

    private static Pane FrozenHead() => new()
    {
        HorizontalSplit = 1,
        VerticalSplit = TableSheet.HeadRow,
        TopLeftCell = $"B{TableSheet.HeadRow + 1}",
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    };

    private static void AddSheet(WorkbookPart workbook, string name, Worksheet worksheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        var sheets = workbook.Workbook.Sheets!;
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name });
    }
}
