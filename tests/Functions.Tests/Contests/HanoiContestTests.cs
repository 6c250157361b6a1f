using System.Globalization;
using DanVanKheo.Contests;
using DanVanKheo.Definitions;
using DanVanKheo.Functions.Tests.Papers;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace DanVanKheo.Functions.Tests.Contests;

/// <summary>S2, P08: six clusters, the best team of each in the final, prizes on 15/10/2024: the same in the standings, the workbook and the notice.</summary>
public sealed class HanoiContestTests
{
    private static readonly DateOnly AwardDay = new(2024, 10, 15);
    private static readonly Programme Programme = ProgrammeFiles.Read("p08.json").Programme!;

    [Fact]
    public void Six_clusters_six_finalists_and_why()
    {
        Assert.Equal(6, View.Rounds[0].Groups.Count);
        Assert.Equal((12, 6, 6), (View.Rounds[0].Entries, View.Rounds[0].Proposed, View.Rounds[0].WentOn));
        Assert.Equal(6, View.Rounds[1].Entries);
        var words = new ContestWords("vi", View.CriterionNames);
        var results = View.Rounds[0].Groups[0].Standings.Select(words.Result).ToList();
        var criterion = View.CriterionNames["xu-ly"].Vi;
        Assert.Equal([$"Vào vòng sau; bằng tổng điểm, xét theo tiêu chí “{criterion}”", $"Dừng lại; bằng tổng điểm, xét theo tiêu chí “{criterion}”"], results);
        Assert.Equal(["Vào vòng sau", "Dừng lại"], View.Rounds[0].Groups[1].Standings.Select(words.Result));
    }

    [Fact]
    public void The_workbook_says_the_same()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ContestWorkbook.Write(View, "vi")), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToDictionary(s => s.Name!.Value!, s => ((WorksheetPart)document.WorkbookPart.GetPartById(s.Id!)).Worksheet.Descendants<Row>().Skip(1).Select(r => r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToList()).ToList());
        Assert.Equal(6, sheets["Vòng 1"].Select(r => r[0]).Distinct().Count());
        Assert.Equal(6, sheets["Vòng 1"].Count(r => r[6].StartsWith("Vào vòng sau", StringComparison.Ordinal)));
        Assert.Equal(6, sheets["Vòng 2"].Count);
        Assert.All(sheets["Giải thưởng"], r => Assert.Equal(AwardDay, DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(r[5], CultureInfo.InvariantCulture)))));
        Assert.Equal(["Giải nhất", "Giải nhì", "Giải ba", "Giải khuyến khích", "Giải khuyến khích", "Giải khuyến khích"], sheets["Giải thưởng"].Select(r => r[0]));
    }

    [Fact]
    public void The_notice_says_the_same_in_the_form_of_its_standard()
    {
        var paper = ContestPaper.Write(SamplePapers.Frame(SamplePapers.UnderHd05), View, f => f == PaperFields.Opening ? ContestPaper.Opening(View, "vi") : "Các đơn vị\nLưu Đảng ủy", "vi");
        var content = PaperDocx.Write(paper, "vi");
        Assert.Empty(FormatCheck.Check(DocxReader.Read(content, "hoi-thi.docx"), PaperStandards.Hd05).Select(f => $"{f.Rule} {f.Part} {f.Paragraph}: {f.Found} / {f.Expected}"));
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("6 trên 12 đội, thí sinh vào vòng sau", text, StringComparison.Ordinal);
        Assert.Contains("Giải thưởng: 6 giải", text, StringComparison.Ordinal);
        Assert.Equal(6, text.Split("15/10/2024").Length - 1);
        Assert.Equal(2024, ContestPaper.YearOf(ContestPaper.Subject(2024)));
        Assert.Null(ContestPaper.YearOf("2024"));
    }

    /// <summary>In the first cluster both teams have the same total, and the handling of the situation decides.</summary>
    private static ContestView View { get; } = Make();

    private static ContestView Make()
    {
        var rounds = Programme.Contest!.Rounds;
        ContestEntry Entry(int n, bool final) => new($"DVK-2024-{n + 1:D4}", $"Đội thi số {n + 1}", $"u{n}", $"cum-{n / 2 + 1}", n < 2 ? 80 : 70 + n % 2 * 5 + (final ? n : 0), new Dictionary<string, decimal> { ["xu-ly"] = n % 2 * 5 + 20 }, final ? null : n % 2 == 1);
        RoundView Round(int index, string name, IEnumerable<ContestEntry> entries) => new(name, rounds[index], [.. ContestRanking.Rank(rounds[index], entries).Select(g => new GroupView(g.Cluster.Length > 0 ? $"Cụm thi đua số {g.Cluster[^1]}" : "", g.Standings))]);
        var finalists = Enumerable.Range(0, 12).Where(n => n % 2 == 1).ToList();
        string[] prizes = ["giai-nhat", "giai-nhi", "giai-ba", "giai-khuyen-khich", "giai-khuyen-khich", "giai-khuyen-khich"];
        return new(Programme.Name, 2024, [Round(0, "Vòng sơ khảo tại cụm thi", Enumerable.Range(0, 12).Select(n => Entry(n, false))), Round(1, "Vòng chung khảo", finalists.Select(n => Entry(n, true)))])
        {
            Prizes = [.. finalists.Zip(prizes, (n, p) => new Prize(Programme.Awards.Single(a => a.Id == p).Name.Vi, $"Đội thi số {n + 1}", $"Đơn vị {n}", $"DVK-2024-{n + 1:D4}", "05-QĐ/ĐUK", AwardDay))],
            CriterionNames = Programme.Criteria.SelectMany(s => s.Criteria).GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.Last().Name),
        };
    }
}
