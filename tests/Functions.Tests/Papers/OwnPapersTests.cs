using System.Text.Json;
using DanVanKheo.Dossiers;
using DanVanKheo.Papers;
using DanVanKheo.Periods;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>Every paper of ours keeps every rule of the standard of its day, opens in Word without repair, and says what it was made of.</summary>
public sealed class OwnPapersTests
{
    public static TheoryData<string> Names => [.. SamplePapers.All().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_linter_finds_nothing(string name)
    {
        var paper = Paper(name);
        var shape = DocxReader.Read(PaperDocx.Write(paper, "vi"), name);
        Assert.Equal(paper.Standard, FormatCheck.Guess(shape, SamplePapers.UnderHd05).Id);
        Assert.Empty(FormatCheck.Check(shape, PaperStandards.Find(paper.Standard)!).Select(f => $"{f.Rule} {f.Part} {f.Paragraph}: {f.Found} / {f.Expected} / {f.Excerpt}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_valid(string name)
    {
        using var document = Open(Paper(name));
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}");
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Frozen_and_read_again_it_is_the_same_file(string name)
    {
        var paper = Paper(name);
        var again = JsonSerializer.Deserialize<Paper>(JsonSerializer.Serialize(paper))!;
        Assert.Equal(Text(paper), Text(again));
    }

    [Theory]
    [InlineData("2026-05-26", IssuerSide.Party, "hd36")]
    [InlineData("2026-05-27", IssuerSide.Party, "hd05")]
    [InlineData("2026-05-26", IssuerSide.State, "nd30")]
    [InlineData("2030-01-01", IssuerSide.State, "nd30")]
    public void The_standard_is_that_of_the_day_and_the_side(string day, IssuerSide side, string standard) =>
        Assert.Equal(standard, PaperStandards.For(side, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Id);

    /// <summary>n and m of Điều 1 against the rows of the annex, for every mix of up to three of each.</summary>
    [Fact]
    public void Article_one_counts_the_rows_of_the_annex()
    {
        for (var n = 0; n <= 3; n++)
        {
            for (var m = n == 0 ? 1 : 0; m <= 3; m++)
            {
                AwardLine[] lines = [.. Enumerable.Repeat(SamplePapers.Lines[0], n), .. Enumerable.Repeat(SamplePapers.Lines[3], m)];
                using var document = Open(SamplePapers.Decision(SamplePapers.Frame(SamplePapers.UnderHd05), lines));
                var article = document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Single(p => p.InnerText.StartsWith("Điều 1.", StringComparison.Ordinal)).InnerText;
                var rows = document.MainDocumentPart.Document.Body!.Elements<Table>().Skip(2).Select(t => t.Elements<TableRow>().Count() - 1).ToList();
                Assert.Equal(n, n == 0 ? 0 : rows[0]);
                Assert.Equal(m, m == 0 ? 0 : rows[^1]);
                Assert.Equal(n > 0, article.Contains($"{n:D2} tập thể", StringComparison.Ordinal));
                Assert.Equal(m > 0, article.Contains($"{m:D2} cá nhân", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_report_says_the_figures_of_the_frozen_period_and_they_add_up()
    {
        var summary = Pages.Samples.Summary;
        var text = Text(SamplePapers.Report(SamplePapers.Frame(SamplePapers.UnderHd05)));
        Assert.Contains($"Toàn Đảng bộ có {summary.Total} mô hình", text, StringComparison.Ordinal);
        using var document = Open(SamplePapers.Report(SamplePapers.Frame(SamplePapers.UnderHd05)));
        foreach (var table in document.MainDocumentPart!.Document.Body!.Elements<Table>().Skip(1).Take(3))
        {
            int[] counts = [.. table.Elements<TableRow>().Skip(1).Select(r => int.Parse(r.Elements<TableCell>().ElementAt(1).InnerText, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.Equal(summary.Total, counts[^1]);
            Assert.Equal(summary.Total, counts[..^1].Sum());
        }

        foreach (var heading in (string[])["I- KẾT QUẢ", "II- HẠN CHẾ, NGUYÊN NHÂN", "III- PHƯƠNG HƯỚNG, NHIỆM VỤ"]) Assert.Contains(heading, text, StringComparison.Ordinal);
    }

    /// <summary>The published figures, made of as many records, come out of the file as they were printed (domain.md §1.2).</summary>
    [Theory]
    [InlineData(0, 2, 100, 80, 182)]
    [InlineData(117, 0, 0, 225, 225)]
    [InlineData(27, 23, 0, 56, 79)]
    [InlineData(63, 0, 37, 63, 100)]
    public void The_figures_of_the_articles_are_read_back_from_the_file(int individuals, int bloc, int continuing, int fresh, int total)
    {
        CountedDossier Record(int i) => new(
            $"DVK-2024-{i:D4}", "Mô hình", "u1", i < individuals ? SubjectType.Individual : SubjectType.Collective, WorkField.Economy,
            i >= bloc && i < bloc + continuing ? RegistrationKind.Continuing : RegistrationKind.New, i < bloc ? RegistrationLevel.Bloc : RegistrationLevel.Grassroots, new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero), null, null);
        var summary = HalfYearSummary.Count(new(2024, new(2024, 6, 15)), "khoi-ccq", Enumerable.Range(0, bloc + continuing + fresh).Select(Record));
        var paper = ReportPaper.Write(SamplePapers.Frame(SamplePapers.UnderHd05), SummaryFigures.Of(summary, Pages.SamplePeriods.Report(summary.Records).Tables, new('a', 64), "vi"), _ => "Nội dung.", "vi");
        using var document = Open(paper);
        var counts = document.MainDocumentPart!.Document.Body!.Elements<Table>().Skip(1).Take(3).Select(t => t.Elements<TableRow>().Skip(1).Select(r => int.Parse(r.Elements<TableCell>().ElementAt(1).InnerText, System.Globalization.CultureInfo.InvariantCulture)).ToList()).ToList();
        Assert.Equal([bloc, continuing, fresh, total], counts[0]);
        Assert.Equal([total - individuals, individuals, total], counts[2]);
        Assert.Contains($"Toàn Đảng bộ có {total} mô hình", Text(paper), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_so_and_has_no_number_the_signed_copy_has_both_the_other_way_round()
    {
        var draft = SamplePapers.Submission(SamplePapers.Frame(SamplePapers.UnderHd05, number: null, draft: 2)).Head;
        Assert.Equal(("Số      -TTr/ĐUK", "Dự thảo lần 2"), (draft.Number, draft.Draft));
        var final = SamplePapers.Submission(SamplePapers.Frame(SamplePapers.UnderHd05)).Head;
        Assert.Equal(("Số 05-TTr/ĐUK", null), (final.Number, final.Draft));
        Assert.Equal("Đồng Hới, ngày 08 tháng 7 năm 2027", final.PlaceAndDay);
        Assert.Equal("Số: 05/QĐ-UBND", SamplePapers.Decision(SamplePapers.StateFrame()).Head.Number);
    }

    internal static Paper Paper(string name) => SamplePapers.All().Single(p => p.Name == name).Paper;

    private static WordprocessingDocument Open(Paper paper) => WordprocessingDocument.Open(new MemoryStream(PaperDocx.Write(paper, "vi")), isEditable: false);

    private static string Text(Paper paper)
    {
        using var document = Open(paper);
        return string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText));
    }
}
