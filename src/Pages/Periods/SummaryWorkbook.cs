using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Periods;

/// <summary>The summary as an Excel workbook: the figures on the first sheet, the records behind them on the second.</summary>
public static class SummaryWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(SummaryView view, string language)
    {
        var texts = new SummaryTexts(language);
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Write();
            AddSheet(workbook, texts.Period("Sheet.Figures"), FigureSheet.Write(view, texts));
            AddSheet(workbook, texts.Period("Sheet.Records"), RecordSheet.Write(view, texts));
        }

        return file.ToArray();
    }

    private static void AddSheet(WorkbookPart workbook, string name, Worksheet worksheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        var sheets = workbook.Workbook.Sheets!;
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name });
    }
}
