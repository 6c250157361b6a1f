using DanVanKheo.Rules;
using DocumentFormat.OpenXml.Packaging;

namespace DanVanKheo.Sheets;

/// <summary>
/// A table somebody sent: XLSX, or CSV in any of the usual encodings. Rows are read one at a time and may be read again.
/// Nothing in the file is run or fetched: of a formula the value it had is taken, links to other files are not followed.
/// </summary>
/// <param name="Sheets">Name and rows of each sheet; a CSV file has one.</param>
public sealed record SheetFile(IReadOnlyList<(string Name, IEnumerable<SheetRow> Rows)> Sheets, IDisposable? Source) : IDisposable
{
    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="RuleBroken">It is no such table, or would grow beyond all measure when unpacked.</exception>
    public static SheetFile Open(ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith(Compound)) throw new RuleBroken("SheetTooOld");
        if (file.Span.StartsWith(Zip)) return WorkbookReader.Open(file);
        // No text holds zeros but UTF-16, which says so in its first two bytes.
        var text = SheetText.Decode(file.Span);
        return text.Contains('\0', StringComparison.Ordinal) ? throw new RuleBroken("SheetUnreadable") : new([("CSV", DelimitedRows.Read(text))], null);
    }

    public void Dispose() => Source?.Dispose();

    /// <summary>The rows with every fault of a file put as one rule, wherever in the file it shows.</summary>
    internal static IEnumerable<SheetRow> Guarded(IEnumerable<SheetRow> rows)
    {
        using var each = Try(rows.GetEnumerator);
        while (Try(each.MoveNext)) yield return each.Current;
    }

    internal static T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is System.Xml.XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException or FormatException or ArgumentException
            or InvalidOperationException or KeyNotFoundException or OverflowException or IOException or NotSupportedException or CsvHelper.CsvFormatException)
        {
            throw new RuleBroken("SheetUnreadable");
        }
    }
}
