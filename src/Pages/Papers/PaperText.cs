using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Papers;

/// <summary>The lines and cells a paper in Word is made of.</summary>
internal static class PaperText
{
    private const double TwipsOfMillimetre = 1440 / 25.4;

    private const double SheetWidth = 210;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsOfMillimetre);

    /// <summary>Between the margins of A4.</summary>
    public static int TextWidth(PaperStandard standard) => Twips(SheetWidth - standard.Left.From - standard.Right.From);

    private const string Exactly18Points = "360";

    /// <param name="size">Points.</param>
    public static Paragraph Line(
        int size, bool bold = false, bool italic = false, JustificationValues? justification = null, int before = 0, int after = 0, int firstLine = 0, bool keepNext = false, string text = "", OpenXmlElement? content = null)
    {
        // The order of these elements is the schema's.
        var properties = new ParagraphProperties();
        if (keepNext) properties.Append(new KeepNext());
        properties.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = Exactly18Points, LineRule = size <= 15 ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.AtLeast });
        if (firstLine > 0) properties.Append(new Indentation { FirstLine = $"{firstLine}" });
        if (justification is { } side) properties.Append(new Justification { Val = side });
        return new(properties, content ?? Words(text, size, bold, italic));
    }

    public static Run Words(string text, int size, bool bold = false, bool italic = false, bool underline = false)
    {
        var properties = new RunProperties();
        if (bold) properties.Append(new Bold());
        if (italic) properties.Append(new Italic());
        properties.Append(new FontSize { Val = $"{size * 2}" }, new FontSizeComplexScript { Val = $"{size * 2}" });
        if (underline) properties.Append(new Underline { Val = UnderlineValues.Single });
        return new(properties, new DocumentFormat.OpenXml.Wordprocessing.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static TableCell Cell(int width, params OpenXmlElement[] content) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), .. content]);

    /// <summary>A table as wide as the text; without lines unless <paramref name="lined"/>.</summary>
    public static Table Grid(IReadOnlyList<int> widths, bool lined, IEnumerable<TableRow> rows)
    {
        var properties = new TableProperties(new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa });
        if (lined) properties.Append(Lines());
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        var margin = (short)(lined ? 85 : 0);
        properties.Append(new TableCellMarginDefault(new TableCellLeftMargin { Width = margin, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = margin, Type = TableWidthValues.Dxa }));
        return new([properties, new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })), .. rows]);
    }

    private static TableBorders Lines() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    /// <summary>What people typed may hold characters that XML cannot.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or >= ' ' and not 0xFFFE and not 0xFFFF));
}
