using DanVanKheo.Councils;
using DanVanKheo.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>A paper in Word opens without repair, has the measures of HD 05-HD/VPTW, and says what its model says.</summary>
public sealed class PapersTests
{
    private const BallotChoice Yes = BallotChoice.For;
    private const BallotChoice No = BallotChoice.Against;

    private static readonly MinutesFacts Secret = SampleVotes.Minutes(SampleVotes.Secret(Yes, Yes), SampleVotes.Secret(Yes, No, Yes, Yes, null));
    private static readonly MinutesFacts Open = SampleVotes.Minutes(SampleVotes.Open(Yes, No, null, No, Yes));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void It_is_valid(string language)
    {
        foreach (var facts in (MinutesFacts[])[Secret, Open])
        {
            using var document = Word(facts, language);
            var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}");
            Assert.Empty(faults);
        }
    }

    /// <summary>20/20/30/15 mm of A4 in twentieths of a point, to the nearest half millimetre.</summary>
    [Fact]
    public void It_has_the_measures_of_a_party_paper()
    {
        using var document = Word(Secret, "vi");
        var section = document.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single();
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        Assert.Equal([210, 297, 20, 20, 30, 15], ((double[])[size.Width!.Value, size.Height!.Value, margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value]).Select(t => Math.Round(t / 1440 * 25.4)));
        Assert.NotNull(section.GetFirstChild<TitlePage>());
        Assert.Contains("PAGE", document.MainDocumentPart.HeaderParts.Single().Header.InnerXml, StringComparison.Ordinal);
        Assert.Equal("Times New Roman", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Single().Ascii!.Value);
        var body = document.MainDocumentPart.Document.Body!.Elements<Paragraph>().First(p => p.InnerText.StartsWith("Thời gian", StringComparison.Ordinal));
        Assert.Equal(("360", "567", JustificationValues.Both), (body.ParagraphProperties!.SpacingBetweenLines!.Line!.Value, body.ParagraphProperties.Indentation!.FirstLine!.Value, body.ParagraphProperties.Justification!.Val!.Value));
    }

    [Fact]
    public void The_head_and_the_signatures_stand_as_the_party_asks()
    {
        using var document = Word(Secret, "vi");
        var tables = document.MainDocumentPart!.Document.Body!.Elements<Table>().ToList();
        Assert.Equal(["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "*", "Số      -BB/ĐUK", "Dự thảo, chưa ký"], Lines(tables[0], 0));
        Assert.Equal(["ĐẢNG CỘNG SẢN VIỆT NAM", "ngày 16 tháng 3 năm 2027"], Lines(tables[0], 1));
        Assert.Equal(["THƯ KÝ", "", "", "", "", "Vũ Thị Yến"], Lines(tables[^1], 0));
        Assert.Equal(["CHỦ TRÌ", "", "", "", "", "Trương Thị Oanh"], Lines(tables[^1], 1));
    }

    [Fact]
    public void The_minutes_count_what_was_voted()
    {
        var text = Text(Secret);
        foreach (var line in (string[])
        [
            "Có mặt 5 thành viên (đã nhận phiếu):", "Vắng mặt 1 thành viên: Mạc Văn Hưng, Bí thư Đoàn Khối.", "Không biểu quyết 1 thành viên: Võ Thị Giang",
            "Vòng 1 (đến 15/03/2027): có mặt 2/6, đồng ý 2, không đồng ý 0; không đủ số thành viên tham gia.",
            "Tỷ lệ tham gia: 5/6 = 83,33% (tối thiểu 66,67%).", "Tỷ lệ đồng ý: 3/5 = 60% số thành viên có mặt; yêu cầu trên 50%.", "Kết quả biểu quyết đạt yêu cầu.",
        ]) Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cần nêu rõ", text, StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ đồng ý: 2/6 = 33,33% số thành viên được biểu quyết", Text(Open), StringComparison.Ordinal);
        Assert.Contains("Kết quả biểu quyết không đạt yêu cầu.", Text(Open), StringComparison.Ordinal);
        var tied = SampleVotes.Open(Yes, No, null, No, Yes);
        Assert.Contains("kết quả theo ý kiến của chủ trì", Text(SampleVotes.Minutes(tied with { Settings = tied.Settings with { Base = VoteBase.Present } })), StringComparison.Ordinal);
        Assert.Contains("Cần nêu rõ số hộ tham gia", Text(Open), StringComparison.Ordinal);
        Assert.Contains(Samples.Hostile, Text(Open), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2027, 2, 5, "ngày 05 tháng 02 năm 2027")]
    [InlineData(2026, 5, 27, "ngày 27 tháng 5 năm 2026")]
    [InlineData(2026, 12, 9, "ngày 09 tháng 12 năm 2026")]
    [InlineData(2026, 1, 30, "ngày 30 tháng 01 năm 2026")]
    public void Days_below_ten_and_the_first_two_months_have_two_digits(int year, int month, int day, string text) => Assert.Equal(text, PaperTexts.Day(new(year, month, day), "vi"));

    [Fact]
    public void Characters_a_file_cannot_hold_are_left_out()
    {
        var facts = Secret with { Name = "Mô\u0001 hình \uFFFE🌾 khéo" };
        using var document = Word(facts, "vi");
        Assert.Contains("“Mô hình 🌾 khéo”", document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    private static WordprocessingDocument Word(MinutesFacts facts, string language)
    {
        var file = PaperDocx.Write(MinutesPaper.Write(facts, language), language);
        if (Environment.GetEnvironmentVariable("KEEP_PAPERS") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{(facts == Open ? "open" : "secret")}-{language}.docx"), file);
        return WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
    }

    private static string Text(MinutesFacts facts)
    {
        using var document = Word(facts, "vi");
        return string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText));
    }

    private static IEnumerable<string> Lines(Table table, int cell) => table.Descendants<TableCell>().ElementAt(cell).Elements<Paragraph>().Select(p => p.InnerText);
}
