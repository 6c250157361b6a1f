using CsvHelper;

namespace DanVanKheo.Sheets;

/// <summary>
/// CSV that a Vietnamese Excel opens: UTF-8 with a mark, separated by semicolons. A cell that a spreadsheet would take for a formula begins
/// with an apostrophe (OWASP, CSV injection).
/// </summary>
internal static class DelimitedWriter
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        // Some readers cut a cell at its first blank unless it stands in quotes.
        ShouldQuote = (text, _, _, _) => text.Contains(' '),
    };

    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, Options, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row) writer.WriteField(cell);
                writer.EndRecord();
            }
        }

        return file.ToArray();
    }
}
