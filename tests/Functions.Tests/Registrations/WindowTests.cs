using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Registration is open until the minute its window closes; after that a late code lets one unit in, as often as it says.</summary>
public sealed class WindowTests(SeasonApp app) : IClassFixture<SeasonApp>
{
    private const string LatePage = "/can-bo/ma-nop-muon";
    private const string Check = "/dang-ky/xem-lai";

    [Fact]
    public async Task The_start_page_says_who_may_register_until_when()
    {
        using var browser = app.Browser();
        var page = await browser.GetAsync("/dang-ky");
        Assert.Contains("Đảng ủy Trường Cao đẳng nghề tỉnh: đang mở, đến 17:00 thứ Năm, 15/04/2027 (giờ Việt Nam)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cấp cơ sở: chưa mở; mở lúc 00:00 thứ Bảy, 01/01/2028", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_whose_window_is_closed_writes_and_cannot_send()
    {
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, People.Model());
        var page = (await (await browser.GetAsync(Check)).Form(Check).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Sending after the window closed");
        Assert.Contains("Đợt đăng ký của đơn vị đã kết thúc", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.True(page.HasField("lateCode"));
    }

    [Fact]
    public async Task A_unit_whose_own_window_is_open_sends() => Assert.StartsWith("DVK-2027-", (await app.People.RegisterAsync(People.Model(7))).Code, StringComparison.Ordinal);

    [Fact]
    public async Task A_late_code_is_mailed_lets_its_unit_in_and_is_used_up()
    {
        var (mail, code) = await MakeAsync("hoi-phu-nu", 1);
        Assert.Contains("Đơn vị mới sáp nhập", mail.Text, StringComparison.Ordinal);
        using var browser = app.Browser();
        var model = People.Model();
        await People.WriteDraftAsync(browser, model);
        var page = await EnterAsync(browser, "K7QX-AAAAAA");
        Assert.Contains("Mã nộp muộn không đúng", page.Text, StringComparison.Ordinal);
        page = (await EnterAsync(browser, code.ToLowerInvariant())).Expect(HttpStatusCode.OK, "The right code");
        Assert.Empty(page.Problems);
        await SendAsync(browser, model);

        using var second = app.Browser();
        await People.WriteDraftAsync(second, People.Model());
        Assert.Contains("đã dùng đủ 1 lần", (await EnterAsync(second, code)).Text, StringComparison.Ordinal);
        using var stranger = app.Browser();
        await People.WriteDraftAsync(stranger, People.Model(2));
        Assert.Contains("cấp cho đơn vị khác", (await EnterAsync(stranger, code)).Text, StringComparison.Ordinal);
        using var officer = app.Officer();
        var list = await officer.SignInAsync(LatePage);
        Assert.Contains(list.Document.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("1/1", StringComparison.Ordinal) && r.TextContent.Contains(code[..4], StringComparison.Ordinal));
        Assert.DoesNotContain(code, list.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_send_at_once_the_last_use_lets_one_in()
    {
        var (_, code) = await MakeAsync("hoi-phu-nu", 2);
        var (browsers, models) = (Enumerable.Range(0, 4).Select(_ => app.Browser()).ToList(), Enumerable.Range(0, 4).Select(_ => People.Model()).ToList());
        var forms = new List<PageForm>();
        for (var i = 0; i < 4; i++)
        {
            await People.WriteDraftAsync(browsers[i], models[i]);
            await EnterAsync(browsers[i], code);
            var page = await People.AskForCodeAsync(browsers[i]);
            forms.Add(page.Form("/dang-ky/ma").Fill("code", await app.People.SubmissionCodeAsync(models[i])));
        }

        var ends = await Task.WhenAll(forms.Select(f => f.SubmitAsync()));
        Assert.Equal(2, ends.Count(e => e.Url.AbsolutePath == "/dang-ky/da-gui"));
        Assert.All(ends.Where(e => e.Url.AbsolutePath != "/dang-ky/da-gui"), e => Assert.Contains("đã dùng đủ 2 lần", e.Text, StringComparison.Ordinal));
        foreach (var browser in browsers) browser.Dispose();
    }

    [Fact]
    public async Task A_code_opens_a_draft_from_the_start_page()
    {
        var (_, code) = await MakeAsync("hoi-phu-nu", 1);
        using var browser = app.Browser();
        var form = (await browser.GetAsync("/dang-ky")).FormWith("lateCode");
        (await form.Fill("lateCode", "sai").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No code");
        var page = await form.Fill("lateCode", code).SubmitAsync();
        Assert.Equal(("/dang-ky/khai-quat", "hoi-phu-nu"), (page.Url.AbsolutePath, page.Form("/dang-ky/khai-quat").Value("unit")));
    }

    [Fact]
    public async Task Only_the_receiving_office_makes_codes_and_a_slip_is_named()
    {
        using var stranger = app.Officer("bithu.phunu@khoi.example.vn");
        (await stranger.SignInAsync(LatePage)).Expect(HttpStatusCode.Forbidden, "A secretary at the late codes");
        using var officer = app.Officer();
        var page = await (await officer.SignInAsync(LatePage)).FormWith("uses").Fill("uses", "0").Fill("until", "01/01/2020").Fill("email", "sai").Fill("reason", "Ngắn").SubmitAsync();
        Assert.Equal(5, page.Problems.Count);
        Assert.Equal("Ngắn", page.FormWith("uses").Value("reason"));
    }

    private async Task<(Mail Mail, string Code)> MakeAsync(string unit, int uses)
    {
        using var officer = app.Officer();
        var email = People.Model().Email;
        var form = (await officer.SignInAsync(LatePage)).FormWith("uses");
        form.Fill("unit", unit).Fill("uses", uses.ToString(System.Globalization.CultureInfo.InvariantCulture)).Fill("until", "30/04/2027").Fill("email", email).Fill("reason", "Đơn vị mới sáp nhập.");
        (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Making a late code");
        var mail = await app.Mailbox.WaitForAsync(email, "", where: m => m.Key.Contains("|LateCode|", StringComparison.Ordinal));
        return (mail, System.Text.RegularExpressions.Regex.Match(mail.Text, "[A-Z0-9]{4}-[A-Z0-9]{6}").Value);
    }

    private static async Task<Page> EnterAsync(Visitor browser, string code) => await (await browser.GetAsync(Check)).Form("/dang-ky/ma-muon").Fill("lateCode", code).SubmitAsync();

    private async Task SendAsync(Visitor browser, Registration model)
    {
        var page = await People.AskForCodeAsync(browser);
        page = await page.Form("/dang-ky/ma").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        Assert.Equal("/dang-ky/da-gui", page.Url.AbsolutePath);
    }
}
