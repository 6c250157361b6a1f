using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>A secret vote from the letters to the minutes.</summary>
public sealed class SecretVoteTests(SecretCouncil app) : IClassFixture<SecretCouncil>
{
    private const string Approve = "Hội đồng nhất trí đề nghị khen thưởng.";

    [Fact]
    public async Task Five_vote_the_count_adds_up_and_carries_the_approval()
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "For", "For", "For", "Against");
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        Assert.Contains("đã thu về 4 trên 5 phiếu", page.Text, StringComparison.Ordinal);
        Assert.Contains("Thành viên hd-4, Ủy viên", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("table.figures"));
        Assert.False(page.HasField("verdict"), page.ToString());
        Assert.DoesNotContain("Phó Bí thư Thường trực", page.Document.QuerySelector("#hoi-dong")!.TextContent, StringComparison.Ordinal);

        await app.VoteAsync(dossier, 1, "", "", "", "", "Blank");
        await app.LetterAsync(dossier, CouncilApp.Secretary, "VoteEnded", 1000);
        page = await browser.GetAsync(dossier.OpinionPage);
        Assert.Equal(["5", "5", "5", "5", "4", "1", "3", "1"], Figures(page, "table.figures"));
        Assert.Contains("Kết quả: Đạt", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ đồng ý: 3/5 = 60% số thành viên có mặt; yêu cầu trên 50%.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Approve"], page.FormWith("verdict").Choices("verdict"));

        using var secretary = new Approver(app.Process.Address, app.Mailbox, CouncilApp.Secretary);
        var outcome = await secretary.DecideAsync(await app.LetterAsync(dossier, CouncilApp.Secretary, "VoteEnded", 1000), Decision.Approve(Approve));
        Assert.Contains(dossier.OpinionPage + "/bien-ban", outcome.Links);
        await app.People.RequestAsync(dossier, People.Commendation);
    }

    [Fact]
    public async Task The_minutes_hold_the_figures_of_the_count_on_the_page_and_on_paper()
    {
        var dossier = await app.RegisterAsync();
        var (browser, _) = await app.SecretaryAsync(dossier);
        using var __ = browser;
        (await browser.GetAsync(dossier.OpinionPage + "/bien-ban")).Expect(HttpStatusCode.Conflict, "Minutes of a vote that still runs");
        await app.VoteAsync(dossier, 1, "Against", "For", "For", "For", "For");
        var minutes = (await browser.GetAsync(dossier.OpinionPage + "/bien-ban")).Expect(HttpStatusCode.OK, "The minutes");
        Assert.Equal(["5", "5", "5", "5", "5", "0", "4", "1"], Figures(minutes, ".paper table"));
        foreach (var sentence in (string[])
        [
            "ĐẢNG CỘNG SẢN VIỆT NAM", "bỏ phiếu kín, vòng 1", "Hội đồng có 6 thành viên, 5 thành viên được biểu quyết", "Chủ trì: Trương Thị Oanh, Phó Bí thư Thường trực.",
            "Thư ký: Thành viên hd-thu-ky, Ủy viên.", "Không biểu quyết 1 thành viên: Nguyễn Thị Bình, Bí thư chi bộ (thuộc đơn vị đăng ký mô hình).", "4/5 = 80%", "Kết quả biểu quyết đạt yêu cầu",
        ]) Assert.Contains(sentence, minutes.Text, StringComparison.Ordinal);

        var file = (await browser.GetAsync(dossier.OpinionPage + "/bien-ban.docx")).Expect(HttpStatusCode.OK, "The Word file");
        Assert.Equal($"bien-ban-{dossier.Code}.docx", file.FileName);
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Body.ToArray()), isEditable: false);
        var paper = string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
        // Every word of the page's paper stands on the Word paper too.
        foreach (var line in minutes.Document.QuerySelectorAll(".paper p, .paper h2, .paper h3, .paper th, .paper td").Select(e => e.TextContent.Trim()).Where(t => t.Length > 0)) Assert.Contains(line, paper, StringComparison.Ordinal);
        using var stranger = app.Browser();
        (await stranger.GetAsync(dossier.OpinionPage + "/bien-ban.docx")).Expect(HttpStatusCode.NotFound, "The minutes without a link");
    }

    [Fact]
    public async Task Without_quorum_only_another_round_or_a_return_is_offered()
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "For", "For");
        await app.PassDeadlineAsync();
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        Assert.Contains("Không đủ số thành viên tham gia", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Return"], page.FormWith("verdict").Choices("verdict"));
        foreach (var verdict in (string[])["Approve", "Reject"])
        {
            var refused = await browser.PostAsync(dossier.OpinionPage, [new("nonce", page.FormWith("verdict").Value("nonce")), new("verdict", verdict), new("reason", Approve), new("code", "")]);
            refused.Expect(HttpStatusCode.UnprocessableEntity, verdict);
            Assert.Contains(refused.Problems, p => p.Contains("Mở vòng biểu quyết mới", StringComparison.Ordinal));
        }

        var again = page.Form(dossier.OpinionPage + "/bieu-quyet-lai");
        foreach (var answer in await Task.WhenAll(again.SubmitAsync(), again.SubmitAsync(), again.SubmitAsync())) answer.Expect(HttpStatusCode.OK, "Another round");
        await app.VoteAsync(dossier, 2, "For", "Against", "For", "Against", "For");
        page = await browser.GetAsync(dossier.OpinionPage);
        Assert.Equal(["5", "5", "5", "5", "5", "0", "3", "2"], Figures(page, "#hoi-dong > table.figures"));
        Assert.Equal(["5", "2", "2", "2", "2", "0", "2", "0"], Figures(page, "details table.figures"));
        Assert.Null(page.TryForm(dossier.OpinionPage + "/bieu-quyet-lai"));
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(), m => m.Key.StartsWith($"{dossier.Code}|hoi-dong|1|BallotRequest|3000|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_link_of_the_first_round_opens_the_ballot_of_the_second()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[0], dossier);
        var (first, stale) = (await voter.RequestAsync(), await voter.ReceiveAsync());
        await app.PassDeadlineAsync();
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        await page.Form(dossier.OpinionPage + "/bieu-quyet-lai").SubmitAsync();
        var answer = await stale.Fill("choice", "For").SubmitAsync();
        Assert.True(answer.HasField("choice"), answer.ToString());
        Assert.Contains("Vòng 2", (await voter.Browser.GetAsync(first.Link.PathAndQuery)).Text, StringComparison.Ordinal);
        Assert.Contains("đã thu về 0 trên 5 phiếu", (await browser.GetAsync(dossier.OpinionPage)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_against_as_for_fails()
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "For", "Against", "For", "Against", "Blank");
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        Assert.Contains("Kết quả: Không đạt", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Reject", "Return"], page.FormWith("verdict").Choices("verdict"));
        var refused = await browser.PostAsync(dossier.OpinionPage, [new("nonce", page.FormWith("verdict").Value("nonce")), new("verdict", "Approve"), new("reason", "")]);
        Assert.Contains(refused.Expect(HttpStatusCode.UnprocessableEntity, "Approving what failed").Problems, p => p.Contains("biểu quyết không đạt", StringComparison.Ordinal));
        (await browser.PostAsync(dossier.OpinionPage + "/bieu-quyet-lai", [new("nonce", page.FormWith("verdict").Value("nonce")), new("round", "1")])).Expect(HttpStatusCode.Conflict, "Voting again on a result");
    }

    [Fact]
    public async Task While_the_vote_runs_nothing_is_decided()
    {
        var dossier = await app.RegisterAsync();
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        var nonce = page.Form(dossier.OpinionPage + "/nhac-bieu-quyet").Value("nonce");
        foreach (var verdict in (string[])["Approve", "Return", "Reject"])
        {
            var refused = await browser.PostAsync(dossier.OpinionPage, [new("nonce", nonce), new("verdict", verdict), new("reason", Approve)]);
            Assert.Contains(refused.Expect(HttpStatusCode.UnprocessableEntity, verdict).Problems, p => p.Contains("chưa biểu quyết xong", StringComparison.Ordinal));
        }

        (await browser.PostAsync(dossier.OpinionPage + "/bieu-quyet-lai", [new("nonce", nonce), new("round", "1")])).Expect(HttpStatusCode.Conflict, "Voting again too early");
    }

    private static IReadOnlyList<string> Figures(Page page, string table) => [.. page.Document.QuerySelector(table)!.QuerySelectorAll("tbody .number").Select(c => c.TextContent)];
}
