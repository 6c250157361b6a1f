using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Periods;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Inspections;

/// <summary>P10: visits to the collective and to its head, what is overdue, guidance that came of them, and their figures in the frozen report.</summary>
public sealed class RoundTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Address = "/can-bo/kiem-tra";
    private const string Wrong = "Danh sách hộ tham gia chưa có chữ ký.";

    [Fact]
    public async Task From_the_visits_to_the_report()
    {
        var year = await NextYearAsync();
        await SetAsync(2, 3, year);
        var dossier = await app.People.RegisterAsync();
        await SetAsync(5, 4, year);
        using var inspector = new Officer(app.Address, app.Mailbox, "kiemtra@khoi.example.vn");
        await inspector.SignInAsync();
        await VisitAsync(inspector, dossier.Code, "Head", $"05/04/{year}", $"20/04/{year}");
        await VisitAsync(inspector, dossier.Code, "Collective", $"05/04/{year}", "");
        await SetAsync(16, 6, year);
        await inspector.SignInAsync();

        var page = await inspector.GetAsync($"{Address}?nam={year}");
        Assert.Equal(["1", "1", "1", "0", "0", "1", "1"], page.Row("Người đứng đầu"));
        Assert.Equal(["2", "1", "1", "0", "0", "1", "1"], page.Row("Tổng"));
        Assert.Contains(Wrong, page.Document.QuerySelector("#qua-han")!.TextContent, StringComparison.Ordinal);
        page = await GuideAsync(page, dossier.Code, year);
        Assert.Contains($"22-HD/ĐUK, ngày 10/06/{year}", page.Text, StringComparison.Ordinal);

        using var desk = new FigureDesk(new Officer(app.Address, app.Mailbox, People.CommendationOfficer));
        await desk.Owner.SignInAsync();
        await desk.FreezeAsync($"{year}-h1");
        await (await inspector.GetAsync($"{Address}/{dossier.Code}")).FormWith("state_1").Fill("state_1", "Remedied").SubmitAsync();
        Assert.Equal("0", (await inspector.GetAsync($"{Address}?nam={year}")).Row("Người đứng đầu")[5]);
        Assert.Equal(["1", "1", "1", "0", "0", "1", "1"], (await desk.GetAsync($"/so-ket/ky/{year}-h1")).Row("Người đứng đầu"));
    }

    [Fact]
    public async Task It_is_for_who_inspects()
    {
        using var secretary = new Officer(app.Address, app.Mailbox, "bithu.thue@khoi.example.vn");
        (await secretary.SignInAsync(Address)).Expect(HttpStatusCode.Forbidden, "Another duty");
    }

    private static async Task VisitAsync(Officer inspector, string code, string subject, string day, string due)
    {
        var page = await inspector.GetAsync($"{Address}/{code}");
        var form = page.Form($"{Address}/{code}").Fill("day", day).Fill("team", "Đào Văn Long, Ủy viên Ủy ban Kiểm tra").Fill("subject", subject).Fill("conclusion", "Đơn vị làm đúng kế hoạch, hồ sơ còn thiếu.");
        if (due.Length > 0) form.Fill("text_0", Wrong).Fill("remedy_0", "Lấy đủ chữ ký của các hộ.").Fill("due_0", due);
        (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Recording a visit");
    }

    private static async Task<Page> GuideAsync(Page page, string code, int year)
    {
        var refused = (await page.Form(Address).Fill("number", "22-HD/ĐUK").Fill("day", $"10/06/{year}").Fill("about", "Hướng dẫn lập danh sách hộ tham gia có chữ ký.").Fill("dossiers", "DVK-1999-0001").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A dossier without a finding");
        Assert.Equal("22-HD/ĐUK", refused.Form(Address).Value("number"));
        return (await refused.Form(Address).Fill("dossiers", code).SubmitAsync()).Expect(HttpStatusCode.OK, "Entering guidance");
    }

    private async Task<int> NextYearAsync()
    {
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        return now < new DateTimeOffset(now.Year, 3, 1, 9, 0, 0, now.Offset) ? now.Year : now.Year + 1;
    }

    private async Task SetAsync(int day, int month, int year)
    {
        using var clock = app.Clock();
        await clock.SetAsync(day, month, year, 9, 0);
    }
}
