using DanVanKheo.Sheets;

namespace DanVanKheo.Periods;

/// <summary>The report as an Excel workbook: the figures on the first sheet, the records behind them on the second (Biểu 2), then every table on its own.</summary>
public static class SummaryWorkbook
{
    public const string ContentType = WorkbookWriter.ContentType;

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(SummaryView view, string language)
    {
        var (texts, words) = (new SummaryTexts(language), new FigureWords(language));
        var tables = view.Report.Tables.Tables.Where(t => t.Id.StartsWith("Bieu", StringComparison.Ordinal)).Select(t => TableSheet.Write(t, view.Passport, words));
        return WorkbookWriter.Write([FigureSheet.Write(view, texts), RecordSheet.Write(view, texts), .. tables, .. view.Report.Carried is { Count: > 0 } carried ? (WorkbookSheet[])[CarriedSheet.Write(carried, language)] : []]);
    }
}
