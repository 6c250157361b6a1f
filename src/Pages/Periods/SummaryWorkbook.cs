using DanVanKheo.Sheets;

namespace DanVanKheo.Periods;

/// <summary>The summary as an Excel workbook: the figures on the first sheet, the records behind them on the second.</summary>
public static class SummaryWorkbook
{
    public const string ContentType = WorkbookWriter.ContentType;

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(SummaryView view, string language)
    {
        var texts = new SummaryTexts(language);
        return WorkbookWriter.Write(FigureSheet.Write(view, texts), RecordSheet.Write(view, texts));
    }
}
