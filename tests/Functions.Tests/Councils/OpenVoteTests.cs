using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>An open vote: by name, with remarks, and a chair who breaks ties.</summary>
public sealed class OpenVoteTests(OpenCouncil app) : IClassFixture<OpenCouncil>
{
    private const string Remark = "Cần nêu rõ số hộ tham gia.";

    [Theory]
    [InlineData("For", "Against", "Đạt", "Approve")]
    [InlineData("Against", "For", "Không đạt", "Reject Return")]
    [InlineData("Blank", "Against", "Số phiếu bằng nhau", "Return")]
    public async Task The_chair_breaks_a_tie(string chair, string second, string result, string offered)
    {
        var dossier = await app.RegisterAsync();
        string[] rest = chair == "Blank" ? ["For", "Blank", "Blank"] : ["For", "Against", "Blank"];
        await app.VoteAsync(dossier, 1, [chair, second, .. rest]);
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        Assert.Contains($"Kết quả: {result}", page.Text, StringComparison.Ordinal);
        Assert.Equal(offered.Split(' '), page.FormWith("verdict").Choices("verdict"));
        Assert.Equal(offered == "Return", page.TryForm(dossier.OpinionPage + "/bieu-quyet-lai") is not null);
    }

    [Fact]
    public async Task Choices_and_remarks_stand_by_name_in_the_minutes()
    {
        var dossier = await app.RegisterAsync();
        using (var voter = new Voter(app, CouncilApp.Members[1], dossier))
        {
            var voted = await voter.VoteAsync("Against", remark: Remark);
            Assert.Contains(Remark, voted.Text, StringComparison.Ordinal);
            Assert.Contains("Không đồng ý", voted.Text, StringComparison.Ordinal);
        }

        await app.VoteAsync(dossier, 1, "For", "", "For", "For", "Blank");
        var (browser, _) = await app.SecretaryAsync(dossier);
        using var __ = browser;
        var rows = (await browser.GetAsync(dossier.OpinionPage + "/bien-ban")).Document.QuerySelectorAll(".paper table")[1].QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
        Assert.Equal(
            ["1|Trương Thị Oanh, Phó Bí thư Thường trực|Đồng ý|", $"2|Thành viên hd-1, Ủy viên|Không đồng ý|{Remark}", "3|Thành viên hd-2, Ủy viên|Đồng ý|", "4|Thành viên hd-3, Ủy viên|Đồng ý|", "5|Thành viên hd-4, Ủy viên|Phiếu trắng|"],
            rows);
    }

    [Fact]
    public async Task Only_who_has_not_voted_is_reminded_by_the_schedule_and_by_hand()
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "For", "For", "For");
        var (browser, page) = await app.SecretaryAsync(dossier);
        using var _ = browser;
        var remind = page.Form(dossier.OpinionPage + "/nhac-bieu-quyet");
        foreach (var answer in await Task.WhenAll(remind.SubmitAsync(), remind.SubmitAsync())) Assert.Contains("Đã gửi thư nhắc", answer.Text, StringComparison.Ordinal);
        Assert.Equal([CouncilApp.Members[3], CouncilApp.Members[4]], await RemindedAsync(dossier, 1100, 2));
        using (var clock = app.Clock()) await clock.AdvanceAsync(TimeSpan.FromDays(6));
        Assert.Equal([CouncilApp.Members[3], CouncilApp.Members[4]], await RemindedAsync(dossier, 1001, 2));
        Assert.Equal(4, (await app.Mailbox.ReadAsync()).Count(m => m.Key.StartsWith($"{dossier.Code}|hoi-dong|1|BallotReminder|", StringComparison.Ordinal)));
    }

    private async Task<IReadOnlyList<string>> RemindedAsync(SentDossier dossier, int number, int expected)
    {
        for (var tries = 0; ; tries++)
        {
            string[] to = [.. (await app.Mailbox.ReadAsync()).Where(m => m.Key.StartsWith($"{dossier.Code}|hoi-dong|1|BallotReminder|{number}|", StringComparison.Ordinal)).Select(m => m.To).Order(StringComparer.Ordinal)];
            if (to.Length >= expected || tries == 100) return [.. CouncilApp.Members.Where(to.Contains)];
            await Task.Delay(100);
        }
    }
}
