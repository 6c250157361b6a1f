using DanVanKheo.Layout;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml.Spreadsheet;
using static DanVanKheo.Sheets.SheetCells;

namespace DanVanKheo.Imports;

/// <summary>The list as it came, with what became of each row in front.</summary>
public static class ResultWorkbook
{
    public const string ContentType = WorkbookWriter.ContentType;

    /// <param name="columns">Of the file, in its order.</param>
    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(IReadOnlyList<ImportColumn> columns, IEnumerable<(ImportRow Row, string Reason)> rows, string language)
    {
        var texts = new Texts<ImportTexts>(language);
        var head = new[] { texts["Table.Row"], texts["Result.Code"], texts["Result.Reason"] }.Concat(columns.Select(c => c.Heading.In(language)));
        return WorkbookWriter.Write(new WorkbookSheet(texts["Result.Sheet"], [8, 18, 50, .. columns.Select(_ => 28d)], rows.Select(r => Line(r.Row, r.Reason, columns, texts)).Prepend([.. head.Select(h => Words(h, WorkbookStyles.Head))]))
        {
            Head = new(1),
            Filters = true,
        });
    }

    private static Cell[] Line(ImportRow row, string reason, IReadOnlyList<ImportColumn> columns, Texts<ImportTexts> texts) =>
    [
        Number(row.Number),
        Words(row.Result.Length == 0 || row.Result.StartsWith("DVK", StringComparison.Ordinal) ? row.Result : texts["Result.Draft"]),
        Words(reason, WorkbookStyles.Wrong),
        .. columns.Select(c => Words(row[c.Id], WorkbookStyles.Wrapped)),
    ];
}
