using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Calendar;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>What the number in a cell is: a day, a share, or a figure. A workbook says so only by the cell's format.</summary>
/// <param name="Dates">Positions of the cell formats that show days.</param>
/// <param name="Shares">Positions of those that show per cent.</param>
/// <param name="From1904">Old Macintosh workbooks count days from 1904.</param>
internal sealed partial record WorkbookFormats(IReadOnlySet<uint> Dates, IReadOnlySet<uint> Shares, bool From1904)
{
    private const int Days1904 = 1462;

    // ECMA-376 part 1, 18.8.30: the formats every workbook has without saying so.
    private static readonly HashSet<uint> BuiltInDates = [.. Enumerable.Range(14, 4).Concat([22]).Concat(Enumerable.Range(27, 10)).Concat(Enumerable.Range(50, 9)).Select(i => (uint)i)];
    private static readonly HashSet<uint> BuiltInShares = [9, 10];

    public static WorkbookFormats Of(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(f => f.NumberFormatId is not null)
            .GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => Literal().Replace(g.First().FormatCode?.Value ?? "", ""));
        var formats = (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select((f, i) => (At: (uint)i, Number: f.NumberFormatId?.Value ?? 0)).ToList();
        return new(
            formats.Where(f => BuiltInDates.Contains(f.Number) || codes.TryGetValue(f.Number, out var code) && DateLetters().IsMatch(code)).Select(f => f.At).ToHashSet(),
            formats.Where(f => BuiltInShares.Contains(f.Number) || codes.TryGetValue(f.Number, out var code) && code.Contains('%', StringComparison.Ordinal)).Select(f => f.At).ToHashSet(),
            workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false);
    }

    /// <summary>The number as text: dd/MM/yyyy for a day, 85 for a share of 0.85, else the figure with a decimal comma.</summary>
    public string Read(uint format, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e18) return value.Trim();
        if (Dates.Contains(format) && number is >= 1 and < 2_000_000) return VietnamTime.Date(SheetDate.OfSerial(From1904 ? number + Days1904 : number));
        return SheetNumber.Write((decimal)(Shares.Contains(format) ? number * 100 : number), decimals: 9);
    }

    /// <summary>Words in quotes, colours and locales in brackets, and escaped letters say nothing about what the number is.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.")]
    private static partial Regex Literal();

    [GeneratedRegex("[dy]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();
}
