using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Programmes;

/// <summary>Two programmes in one application: each dossier follows its own from the first question to the last letter.</summary>
public sealed class SideBySideTests
{
    private const string Main = "dan-van-kheo";

    [Fact]
    public async Task Each_dossier_follows_its_own_programme()
    {
        using var folder = new TemporaryFolder();
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = "dan-van-kheo.json;" + folder.Write("huyen-x.json", UnseenProgramme.Json) });
        using var mailbox = new Mailbox(app.Address);
        using var applicant = new Applicant(app.Address, mailbox);
        using var walk = new RouteWalk(app.Address, mailbox);
        var theirs = People.Model(1) with { Subject = "collective" };
        var code = await applicant.RegisterAsync(theirs, UnseenProgramme.Id);
        var people = new People(app.Address, mailbox);
        var ours = await people.RegisterAsync(People.Model(2));

        await FrontPageOffersBothAsync(app.Address);
        await QuotaIsTheirsAsync(app.Address, mailbox, theirs);
        await StaffTellThemApartAsync(app.Address, mailbox, code, ours.Code);
        Assert.Equal($"[{code}] Huyện X đã nhận hồ sơ", (await mailbox.WaitForAsync(theirs.Email, "Huyện X")).Subject);

        Assert.Equal(UnseenProgramme.Route, await walk.ToEndAsync(code));
        Assert.Contains("Công khai ở thôn", await walk.StatusAsync(code), StringComparison.Ordinal);
        Assert.Equal([People.Cell, People.Bloc], await walk.ToEndAsync(ours.Code, until: People.Commendation));
        Assert.DoesNotContain("Xã xét", await walk.StatusAsync(ours.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_dossier_keeps_the_edition_it_was_registered_under()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("huyen-x.json", UnseenProgramme.Json);
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = file });
        using var mailbox = new Mailbox(app.Address);
        using var applicant = new Applicant(app.Address, mailbox);
        using var walk = new RouteWalk(app.Address, mailbox);
        var running = await applicant.RegisterAsync(People.Model(1) with { Subject = "collective" });
        await walk.ToEndAsync(running, until: "xa");

        folder.Write("huyen-x.json", Shorter());
        await app.KillAsync();
        await app.RestartAsync();

        using var other = new Applicant(app.Address, mailbox);
        var fresh = await other.RegisterAsync(People.Model(2) with { Subject = "collective" });
        Assert.Equal(UnseenProgramme.Route, await walk.ToEndAsync(running));
        Assert.Contains("Huyện xét", await walk.StatusAsync(running), StringComparison.Ordinal);
        Assert.Equal(["chi-bo", "xa"], await walk.ToEndAsync(fresh));
        Assert.DoesNotContain("Huyện xét", await walk.StatusAsync(fresh), StringComparison.Ordinal);
    }

    /// <summary>The same programme with two stages less.</summary>
    private static string Shorter()
    {
        var lines = UnseenProgramme.Json.Split('\n').Where(l => !l.Contains("\"id\": \"huyen\"", StringComparison.Ordinal) && !l.Contains("\"id\": \"thon\"", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }

    private static async Task FrontPageOffersBothAsync(Uri home)
    {
        using var browser = new Visitor(home);
        Assert.Contains("Phong trào thi đua “Dân vận khéo”; " + UnseenProgramme.Name, (await browser.GetAsync("/")).Text, StringComparison.Ordinal);
        var start = await browser.GetAsync("/dang-ky");
        var ours = (await start.FormWith("chuong-trinh", Main).SubmitAsync()).Form("/dang-ky/khai-quat");
        Assert.False(ours.Has("river"));
        Assert.Equal(["collective", "individual"], ours.Choices("subject"));
        var theirs = (await start.FormWith("chuong-trinh", UnseenProgramme.Id).SubmitAsync()).Form("/dang-ky/khai-quat");
        Assert.Equal(["north", "south"], theirs.Choices("river"));
        Assert.Equal(["collective"], theirs.Choices("subject"));
    }

    /// <summary>One a year in district X; the movement beside it sets no bound, and counts none of theirs.</summary>
    private static async Task QuotaIsTheirsAsync(Uri home, Mailbox mailbox, Registration first)
    {
        var second = first with { Name = "Phân loại rác tại nguồn ở khu tập thể cơ quan", Email = "hai@donvi.example.vn" };
        using var refused = new Applicant(home, mailbox);
        Assert.Contains("đã đăng ký đủ 1 mô hình của năm", (await Assert.ThrowsAsync<UnexpectedPageException>(() => refused.RegisterAsync(second, UnseenProgramme.Id))).Message, StringComparison.Ordinal);
        using var taken = new Applicant(home, mailbox);
        await taken.RegisterAsync(second, Main);
    }

    private static async Task StaffTellThemApartAsync(Uri home, Mailbox mailbox, string theirs, string ours)
    {
        using var officer = new Officer(home, mailbox, People.CommendationOfficer);
        var board = await officer.SignInAsync($"/can-bo/bang?chuong-trinh={UnseenProgramme.Id}");
        Assert.Contains(theirs, board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ours, board.Text, StringComparison.Ordinal);
        Assert.Contains("Chi bộ xét", board.Text, StringComparison.Ordinal);
        var outcome = await officer.GetAsync($"/can-bo/chuong-trinh/so-lieu?chuong-trinh={UnseenProgramme.Id}");
        Assert.Contains(UnseenProgramme.Name, outcome.Text, StringComparison.Ordinal);
        Assert.Contains("Lưu vực sông", outcome.Text, StringComparison.Ordinal);
        Assert.Equal([Main, UnseenProgramme.Id], (await officer.GetAsync("/can-bo/nhap-danh-sach")).FormWith("file").Choices("chuong-trinh"));
        var definition = await officer.GetAsync($"/can-bo/chuong-trinh?chuong-trinh={UnseenProgramme.Id}");
        Assert.Equal(UnseenProgramme.Name, definition.Heading);
    }
}
