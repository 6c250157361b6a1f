using System.Net;
using DanVanKheo.Functions.Tests.Appraisals;
using DanVanKheo.Functions.Tests.Councils;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>The second pass up to the commendation: what was achieved, what appraisers say, how the council votes.</summary>
internal sealed class Autumn(TwoPassApp app, Season season)
{
    private const string Secretary = "thuky.hoidong@khoi.example.vn";
    private const string Evidence = "Danh sách trao xe.pdf";
    private const string Conflict = "Là em ruột của người phụ trách mô hình.";

    private static readonly (string Field, string Text)[] Achievements =
    [
        ("outline", "Chi bộ có 24 đảng viên, phụ trách công tác phụ nữ toàn tỉnh."),
        ("way", "Đến từng nhà, nghe trước khi nói; nhờ người có uy tín trong dòng họ cùng vận động."),
        ("effect", "Học sinh ở 12 xã miền núi không còn phải bỏ học vì đường xa."),
        ("people", "1.200"),
        ("lasting", "Ba chi bộ khác đã xin tài liệu và làm theo từ tháng Sáu."),
        ("discipline", "none"),
        ("truth", "yes"),
        ("reached_0", "210"),
    ];

    /// <summary>Six answer at once; the chair of the council votes against.</summary>
    private static readonly (string Member, string Choice)[] Ballots =
    [
        ("phobithu", "Against"), ("hoidong2", "For"), ("hoidong3", "For"), ("hoidong4", "For"), ("hoidong5", "For"), ("hoidong6", "For"), ("hoidong7", "For"),
    ];

    private string Report => season.Home + "/thanh-tich";

    public async Task TheAchievementsAreReportedAsync()
    {
        await season.OpenAsync(await season.LetterAsync("bao-cao|1|ReportRequest|0"));
        var page = await season.Browser.GetAsync(Report);
        page = await page.Form(Report).Attach("file", SampleFiles.Pdf(Evidence)).SubmitAsync();
        var form = page.Form(Report + "/xong");
        foreach (var (field, text) in Achievements) form.Fill(field, text);
        page = await form.Fill("evidence_0", form.Choices("evidence_0")[^1]).SubmitAsync();
        page = await page.Expect(HttpStatusCode.OK, "The check").Form(Report + "/ma").SubmitAsync();
        page = await page.Form(Report + "/xem-lai").Fill("code", (await season.LetterAsync("bao-cao|1|ReportCode|1")).Code).SubmitAsync();
        Assert.Contains("Báo cáo thành tích đã được gửi", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Who steps aside is replaced; three sheets come in, and the chair agrees with their points before the eyes.</summary>
    public async Task ThreeAppraiseAndOneStepsAsideAsync()
    {
        var panel = new Panel(app.Address, app.Mailbox);
        var asked = await panel.RequestsAsync(season.Dossier);
        await season.ToDayAsync(4, 10);
        using (var aside = app.Browser()) await panel.RecuseAsync(aside, season.Dossier, asked[0], Conflict);
        var seated = (await panel.RequestsAsync(season.Dossier, 4)).Where(r => r.To != asked[0].To).ToList();
        Assert.Equal(3, seated.Select(r => r.To).Distinct().Count());
        foreach (var (request, less) in seated.Zip((decimal[])[0, 4, 8])) await ScoreAsync(panel, request, less);
        using var chair = app.Browser();
        var page = await chair.GetAsync((await panel.LetterToChairAsync(season.Dossier, "AppraisalReady")).Link.PathAndQuery);
        foreach (var text in (string[])["96 điểm", Conflict, Evidence, "210"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        await panel.DecideAsync(season.Dossier, Decision.Approve(""));
    }

    /// <summary>Six of seven for it are 85.7 % of those present; eighty were needed.</summary>
    public async Task TheCouncilVotesByMailAsync()
    {
        await season.RequestAsync(CouncilApp.Stage, Secretary);
        await season.ToDayAsync(9, 10);
        foreach (var (member, choice) in Ballots)
        {
            using var voter = new Voter(app.Address, app.Mailbox, member + "@khoi.example.vn", season.Dossier);
            Assert.Equal("Đồng chí đã bỏ phiếu", (await voter.VoteAsync(choice)).Heading);
        }

        var ended = await season.LetterAsync(Secretary, "hoi-dong|1|VoteEnded|1000|");
        using var secretary = new Approver(app.Address, app.Mailbox, Secretary);
        var page = await secretary.OpenAsync(ended);
        Assert.Contains("Kết quả: Đạt", page.Text, StringComparison.Ordinal);
        Assert.Contains("6/7", page.Text, StringComparison.Ordinal);
        await secretary.DecideAsync(ended, Decision.Approve("Hội đồng nhất trí đề nghị khen thưởng."));
    }

    private async Task ScoreAsync(Panel panel, Mail request, decimal less)
    {
        using var browser = app.Browser();
        var outcome = await panel.SubmitAsync(browser, season.Dossier, request, less, "Bổ sung số liệu của quý IV.");
        Assert.Contains("đã được ghi lúc", outcome.Text, StringComparison.Ordinal);
    }
}
