using CsvHelper;

namespace DanVanKheo.Sheets;

/// <summary>The rows of a CSV text.</summary>
internal static class DelimitedRows
{
    /// <summary>A quote that is never closed must not make one cell of a whole file.</summary>
    private const int LargestRow = 1024 * 1024;

    public static IEnumerable<SheetRow> Read(string text) => SheetFile.Guarded(Rows(text));

    private static IEnumerable<SheetRow> Rows(string text)
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = SheetText.Separator(text),
            HasHeader = false,
            // Rows are numbered as Excel numbers them, which shows blank ones too.
            SkipEmptyLines = false,
            MaxRecordSize = LargestRow,
        };
        using var reader = CsvReader.FromText(SheetText.Body(text), options);
        for (var number = 1; reader.Read(); number++) yield return new(number, [.. Enumerable.Range(0, Math.Min(reader.FieldCount, SheetColumn.Most)).Select(i => reader.GetString(i).Trim())]);
    }
}
