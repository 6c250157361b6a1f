using System.Net;
using AngleSharp.Dom;
using DanVanKheo.Functions.Tests.Appraisals;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>The office sees who holds which dossier and how many working days; nobody else does.</summary>
public sealed class WaitingTests(AppraisalApp app) : IClassFixture<AppraisalApp>
{
    private const string Board = "/can-bo/dang-cho";
    private const string Office = "vanphong@khoi.example.vn";

    [Fact]
    public async Task It_follows_a_dossier_from_hand_to_hand_and_tells_who_is_late()
    {
        var (waiting, returned, scored) = (await app.People.RegisterAsync(People.Model(6)), await app.People.RegisterAsync(People.Model(6)), await app.Panel.WaitingAsync());
        await app.People.RequestAsync(waiting);
        await app.People.DecideAsync(returned, Decision.Return("Ghi rõ chỉ tiêu đo được."));
        var requests = await app.Panel.RequestsAsync(scored);
        using (var clock = new ClockDriver(app.Address)) await clock.AdvanceAsync(TimeSpan.FromDays(15));

        using var officer = new Officer(app.Address, app.Mailbox, Office);
        var page = (await officer.SignInAsync(Board)).Expect(HttpStatusCode.OK, "The board");
        var late = Assert.Single(Rows(page, waiting));
        Assert.Contains("Quá hạn", late, StringComparison.Ordinal);
        Assert.Contains("Cho ý kiến", late, StringComparison.Ordinal);
        var back = Assert.Single(Rows(page, returned));
        Assert.Contains("Đơn vị, cá nhân đăng ký", back, StringComparison.Ordinal);
        Assert.Contains("Tạm dừng tính hạn", back, StringComparison.Ordinal);
        Assert.Equal(3, Rows(page, scored).Count(r => r.Contains("Chấm điểm", StringComparison.Ordinal)));

        using (var browser = app.Browser()) await app.Panel.SubmitAsync(browser, scored, requests[0]);
        Assert.Equal(2, Rows(await officer.GetAsync(Board), scored).Count);

        page = await officer.GetAsync(Board + "?qua-han=co");
        Assert.Empty(Rows(page, returned));
        Assert.NotEmpty(Rows(page, waiting));
        page = await officer.GetAsync(Board + "?nguoi=don-vi");
        Assert.NotEmpty(Rows(page, returned));
        Assert.Empty(Rows(page, scored));
        Assert.Empty(Rows(await officer.GetAsync(Board + "?buoc=chi-bo"), scored));
        Assert.Contains(Board, (await officer.GetAsync("/viec")).Links);
    }

    [Fact]
    public async Task Nobody_else_sees_it()
    {
        using var other = new Officer(app.Address, app.Mailbox, "thidua@khoi.example.vn");
        (await other.SignInAsync(Board)).Expect(HttpStatusCode.Forbidden, "Without the duty");
        using var stranger = app.Browser();
        Assert.Equal("/dang-nhap", (await stranger.GetAsync(Board)).Url.AbsolutePath);
    }

    private static IReadOnlyList<string> Rows(Page page, SentDossier dossier) =>
        [.. page.Document.QuerySelectorAll("#danh-sach tbody tr").Select(r => r.TextContent).Where(t => t.Contains(dossier.Code, StringComparison.Ordinal))];
}
