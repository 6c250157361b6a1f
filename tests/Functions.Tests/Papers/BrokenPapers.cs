using DanVanKheo.Papers;
using DocumentFormat.OpenXml.Wordprocessing;
using static DanVanKheo.Functions.Tests.Papers.BrokenPaper;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>Papers with one fault each.</summary>
internal static class BrokenPapers
{
    private const string Paper = "hd05-submission";
    private const string Ground = "- Căn cứ quy định";
    private const string Text = "Hồ sơ đã được";

    public static IReadOnlyList<BrokenPaper> All { get; } = [.. Sheets(), .. Heads(), .. Titles(), .. Texts(), .. Signs(), .. States()];

    private static IEnumerable<BrokenPaper> Sheets() =>
    [
        new("letter paper", Paper, "Sheet", PaperPart.Page, "", d => d.MainDocumentPart!.Document.Body!.Descendants<PageSize>().Single().Height = 15840),
        new("top 15 mm", Paper, "MarginTop", PaperPart.Page, "", d => Margin(d).Top = 850),
        new("bottom 25 mm", Paper, "MarginBottom", PaperPart.Page, "", d => Margin(d).Bottom = 1417),
        new("left 20 mm", Paper, "MarginLeft", PaperPart.Page, "", d => Margin(d).Left = 1134),
        new("right 20 mm", Paper, "MarginRight", PaperPart.Page, "", d => Margin(d).Right = 1134),
        new("no page number", Paper, "PageNumberMissing", PaperPart.Page, "", d => d.MainDocumentPart!.HeaderParts.Single().Header.Descendants<SimpleField>().Single().Remove()),
        new("page number on the right", Paper, "PageNumberSide", PaperPart.Page, "", d => d.MainDocumentPart!.HeaderParts.Single().Header.Descendants<Justification>().Single().Val = JustificationValues.Right),
        new("page number on page 1", Paper, "PageNumberFirst", PaperPart.Page, "", d => d.MainDocumentPart!.Document.Body!.Descendants<TitlePage>().Single().Remove()),
        new("Arial", Paper, "Font", PaperPart.Text, Text, Runs(Text, p => p.PrependChild(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" }))),
        new("marks apart", Paper, "Unicode", PaperPart.Text, "", Words(Text, t => t.Normalize(System.Text.NormalizationForm.FormD))),
        new("old spelling", Paper, "Spelling", PaperPart.Authority, "T/M", Words("T/M", t => t + " ĐẢNG UỶ")),
    ];

    private static IEnumerable<BrokenPaper> Heads() =>
    [
        new("no Party name", Paper, "NationMissing", PaperPart.Nation, "", Gone("ĐẢNG CỘNG SẢN")),
        new("wrong Party name", Paper, "NationWords", PaperPart.Nation, "ĐẢNG CỘNG SẢN", Words("ĐẢNG CỘNG SẢN", _ => "ĐẢNG CỘNG SẢN VIÊT NAM")),
        new("no rule under the name", Paper, "NationRule", PaperPart.Nation, "ĐẢNG CỘNG SẢN", d => Line(d, "ĐẢNG CỘNG SẢN").ParagraphProperties!.RemoveAllChildren<ParagraphBorders>()),
        new("Party name 14", Paper, "Size", PaperPart.Nation, "ĐẢNG CỘNG SẢN", Size("ĐẢNG CỘNG SẢN", 14)),
        new("motto on a Party paper", Paper, "MottoUnwanted", PaperPart.Motto, "Độc lập", d => Line(d, "Đồng Hới").InsertBeforeSelf(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Độc lập - Tự do - Hạnh phúc"))))),
        new("superior bold", Paper, "BoldUnwanted", PaperPart.Superior, "TỈNH ỦY", With<Bold>("TỈNH ỦY")),
        new("body not bold", Paper, "BoldMissing", PaperPart.Body, "ĐẢNG ỦY KHỐI", Plain<Bold>("ĐẢNG ỦY KHỐI")),
        new("no asterisk", Paper, "SeparatorMissing", PaperPart.Separator, "", d => Line(d, "*").Remove()),
        new("number with a colon", Paper, "NumberForm", PaperPart.Number, "Số: 05", Words("Số 05", _ => "Số: 05-TTr/ĐUK")),
        new("number not padded", Paper, "NumberForm", PaperPart.Number, "Số 5-", Words("Số 05", _ => "Số 5-TTr/ĐUK")),
        new("no number", Paper, "NumberMissing", PaperPart.Number, "", Gone("Số 05")),
        new("day not padded", Paper, "DayForm", PaperPart.PlaceDay, "Đồng Hới", Words("Đồng Hới", _ => "Đồng Hới, ngày 8 tháng 7 năm 2027")),
        new("month padded", Paper, "DayForm", PaperPart.PlaceDay, "Đồng Hới", Words("Đồng Hới", _ => "Đồng Hới, ngày 08 tháng 07 năm 2027")),
        new("no place", Paper, "PlaceMissing", PaperPart.PlaceDay, "ngày 08", Words("Đồng Hới", _ => "ngày 08 tháng 7 năm 2027")),
        new("day upright", Paper, "ItalicMissing", PaperPart.PlaceDay, "Đồng Hới", Plain<Italic>("Đồng Hới")),
        new("no day", Paper, "DayMissing", PaperPart.PlaceDay, "", d => Line(d, "Đồng Hới").RemoveAllChildren<Run>()),
    ];

    private static IEnumerable<BrokenPaper> Titles() =>
    [
        new("kind in small letters", Paper, "CapsMissing", PaperPart.Kind, "Tờ trình", Words("TỜ TRÌNH", _ => "Tờ trình")),
        new("kind on the left", Paper, "Side", PaperPart.Kind, "TỜ TRÌNH", Side("TỜ TRÌNH", JustificationValues.Left)),
        new("nothing about", Paper, "AboutMissing", PaperPart.About, "", Gone("đề nghị khen thưởng")),
        new("no dashes", Paper, "AboutRule", PaperPart.AboutRule, "đề nghị", Gone("-----")),
        new("kính gửi in a tờ trình", Paper, "Addressee", PaperPart.Addressee, "Kính gửi", Words("Kính trình", t => t.Replace("Kính trình", "Kính gửi", StringComparison.Ordinal))),
        new("no addressee", Paper, "AddresseeMissing", PaperPart.Addressee, "", Gone("Kính trình: ")),
    ];

    private static IEnumerable<BrokenPaper> Texts() =>
    [
        new("ground without a dash", Paper, "GroundDash", PaperPart.Ground, "Căn cứ", Words(Ground, t => t[2..])),
        new("ground ends in a full stop", Paper, "GroundEnd", PaperPart.Ground, "- Căn cứ", Words(Ground, t => t[..^1] + ".")),
        new("ground in italics", Paper, "ItalicUnwanted", PaperPart.Ground, "- Căn cứ", With<Italic>(Ground)),
        new("heading with a full stop", "hd05-report", "HeadingForm", PaperPart.Heading, "I. KẾT QUẢ", Words("I- KẾT QUẢ", _ => "I. KẾT QUẢ")),
        new("heading in small letters", "hd05-report", "CapsMissing", PaperPart.Heading, "II- Hạn chế", Words("II- HẠN CHẾ", _ => "II- Hạn chế, nguyên nhân")),
        new("no first line", Paper, "FirstLine", PaperPart.Text, Text, d => Line(d, Text).ParagraphProperties!.RemoveAllChildren<Indentation>()),
        new("single spacing", Paper, "LineSpacing", PaperPart.Text, Text, d => Line(d, Text).ParagraphProperties!.SpacingBetweenLines!.LineRule = LineSpacingRuleValues.Auto),
        new("lines of 16 points", Paper, "LineSpacing", PaperPart.Text, Text, d => Line(d, Text).ParagraphProperties!.SpacingBetweenLines!.Line = "320"),
        new("ragged right", Paper, "Side", PaperPart.Text, Text, Side(Text, JustificationValues.Left)),
        new("text 13", Paper, "Size", PaperPart.Text, Text, Size(Text, 13)),
        new("ends with ./.", Paper, "EndMark", PaperPart.Text, "Kính trình Ban", Words("Kính trình Ban", t => t + "/.")),
        new("deciding not bold", "hd05-decision", "BoldMissing", PaperPart.Deciding, "BAN THƯỜNG VỤ", Plain<Bold>("BAN THƯỜNG VỤ")),
    ];

    private static IEnumerable<BrokenPaper> Signs() =>
    [
        new("TM. on a Party paper", Paper, "OnBehalf", PaperPart.Authority, "TM.", Words("T/M", t => t.Replace("T/M", "TM.", StringComparison.Ordinal))),
        new("K/T of a committee", Paper, "Instead", PaperPart.Authority, "K/T", Words("BÍ THƯ", _ => "K/T BÍ THƯ")),
        new("position bold", Paper, "BoldUnwanted", PaperPart.Position, "BÍ THƯ", With<Bold>("BÍ THƯ")),
        new("no position", Paper, "PositionMissing", PaperPart.Position, "T/M", Gone("BÍ THƯ")),
        new("three lines of room", Paper, "Room", PaperPart.Room, "Nguyễn Thành Nam", d => Line(d, "Nguyễn Thành Nam").PreviousSibling()!.Remove()),
        new("an academic title", Paper, "AcademicTitle", PaperPart.Signer, "TS.", Words("Nguyễn Thành Nam", t => "TS. " + t)),
        new("no name", Paper, "SignatureMissing", PaperPart.Signer, "", d => Line(d, "Nguyễn Thành Nam").RemoveAllChildren<Run>()),
        new("no recipients", Paper, "RecipientsMissing", PaperPart.RecipientsLabel, "", d =>
        {
            var cell = Line(d, "Nơi nhận").Ancestors<TableCell>().Single();
            foreach (var line in cell.Elements<Paragraph>().Skip(1).ToList()) line.Remove();
            Line(d, "Nơi nhận").RemoveAllChildren<Run>();
        }),
        new("label not underlined", Paper, "UnderlineMissing", PaperPart.RecipientsLabel, "Nơi nhận", Plain<Underline>("Nơi nhận")),
        new("recipients with commas", Paper, "RecipientMark", PaperPart.Recipient, "- Như trên", Words("- Như trên", t => t[..^1] + ",")),
        new("last without a full stop", Paper, "RecipientEnd", PaperPart.Recipient, "- Lưu", Words("- Lưu", t => t[..^1])),
        new("lưu VT", Paper, "RecipientKeeps", PaperPart.Recipient, "- Lưu: VT", Words("- Lưu", _ => "- Lưu: VT.")),
        new("recipients 14", Paper, "Size", PaperPart.Recipient, "- Như trên", Size("- Như trên", 14)),
    ];

    private static IEnumerable<BrokenPaper> States() =>
    [
        new("no motto", "nd30-decision", "MottoMissing", PaperPart.Motto, "", Gone("Độc lập")),
        new("number with a dash", "nd30-decision", "NumberForm", PaperPart.Number, "Số 05-QĐ", Words("Số: 05", _ => "Số 05-QĐ/UBND")),
        new("grounds upright", "nd30-decision", "ItalicMissing", PaperPart.Ground, "Căn cứ", Plain<Italic>("Căn cứ quy định")),
        new("no rule under what it is about", "nd30-decision", "AboutLine", PaperPart.AboutRule, "khen thưởng", d => Line(d, "khen thưởng mô hình").NextSibling()!.Remove()),
        new("ends with a full stop alone", "nd30-decision", "EndMark", PaperPart.Text, "Điều 3", Words("Điều 3", t => t.Replace("./.", ".", StringComparison.Ordinal))),
        new("lưu without VT", "nd30-decision", "RecipientKeeps", PaperPart.Recipient, "- Lưu", Words("- Lưu: VT", _ => "- Lưu Đảng ủy.")),
        new("old rule of commas", "hd36-submission", "RecipientMark", PaperPart.Recipient, "- Như trên", Words("- Như trên", t => t[..^1] + ";")),
    ];
}
