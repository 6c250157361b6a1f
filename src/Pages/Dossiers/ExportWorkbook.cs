using DanVanKheo.Layout;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Dossiers;

/// <summary>Dossiers as a workbook: one row each, a column for every answer that any of them has.</summary>
public static class ExportWorkbook
{
    /// <summary>The columns before the answers, as keys of the texts.</summary>
    private static readonly string[] Facts = ["Code", "Name", "Unit", "Subject", "Status", "Stage", "Sent", "Closed"];

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(IReadOnlyList<ExportLine> lines, string language)
    {
        var texts = new Texts<DossierTexts>(language);
        List<string> labels = [.. lines.SelectMany(l => l.Answers.Select(a => a.Key)).Distinct(StringComparer.Ordinal)];
        var head = Facts.Select(f => texts[$"Export.{f}"]).Concat(labels);
        return WorkbookWriter.Write(new WorkbookSheet(texts["Export.Sheet"], [16, 50, 36, 30, 18, 30, 14, 14, .. labels.Select(_ => 36d)], lines.Select(l => Row(l, labels, texts)).Prepend([.. head.Select(h => Words(h, WorkbookStyles.Head))]))
        {
            Head = new(1),
            Filters = true,
        });
    }

    private static Cell[] Row(ExportLine line, List<string> labels, Texts<DossierTexts> texts)
    {
        var answers = line.Answers.DistinctBy(a => a.Key).ToDictionary(StringComparer.Ordinal);
        return [.. new[] { line.Code, line.Name, line.Unit, line.Subject, texts[$"DossierStatus.{line.Status}"], line.Stage }.Select(f => Words(f)), Day(line.SentAt), Day(line.ClosedAt), .. labels.Select(l => Words(answers.GetValueOrDefault(l, ""), WorkbookStyles.Wrapped))];
    }
}
