using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>The few cell formats of our workbooks; the numbers are their positions in the style sheet.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Number = 2;
    public const uint Share = 3;
    public const uint Day = 4;
    public const uint Wrapped = 5;
    public const uint Title = 6;
    public const uint TotalText = 7;
    public const uint TotalNumber = 8;
    public const uint Instant = 9;

    /// <summary>Text whatever is typed.</summary>
    public const uint TextOnly = 10;
    public const uint Example = 11;
    public const uint Wrong = 12;

    private const uint ThousandsFormat = 3;
    private const uint TextFormat = 49;
    private const uint ShareFormat = 164;
    private const uint DayFormat = 165;
    private const uint InstantFormat = 166;

    public static Stylesheet Write() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" },
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = InstantFormat, FormatCode = "hh:mm dd/mm/yyyy" }),
        new Fonts(Font(11, false), Font(11, true), Font(16, true), Font(11, false, "FF55514D", italic: true), Font(11, false, "FFA8121A")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF6F4F1" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(),
            Format(font: 1, fill: 2, wrap: true),
            Format(number: ThousandsFormat),
            Format(number: ShareFormat),
            Format(number: DayFormat),
            Format(wrap: true),
            Format(font: 2),
            Format(font: 1, border: 1),
            Format(number: ThousandsFormat, font: 1, border: 1),
            Format(number: InstantFormat),
            Format(number: TextFormat, wrap: true),
            Format(number: TextFormat, font: 3, wrap: true),
            Format(font: 4, wrap: true)));

    private static Font Font(double size, bool bold, string? colour = null, bool italic = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        font.Append(new FontSize { Val = size });
        if (colour is not null) font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "Times New Roman" });
        return font;
    }

    private static CellFormat Format(uint number = 0, uint font = 0, uint fill = 0, uint border = 0, bool wrap = false) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
    {
        NumberFormatId = number,
        ApplyNumberFormat = number > 0,
        FontId = font,
        ApplyFont = font > 0,
        FillId = fill,
        ApplyFill = fill > 0,
        BorderId = border,
        ApplyBorder = border > 0,
        FormatId = 0,
        ApplyAlignment = true,
    };
}
