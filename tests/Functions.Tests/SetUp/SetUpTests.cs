using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.SetUp;

/// <summary>The set-up page says what is there and what is not, mails a test, and is an administrator's once it is finished.</summary>
public sealed partial class SetUpTests
{
    private const string Address = "/cai-dat";

    [Fact]
    public async Task In_Development_it_is_open_until_it_is_finished()
    {
        await using var app = await AppProcess.StartAsync();
        using var mailbox = new Mailbox(app.Address);
        using var browser = new Visitor(app.Address);
        var page = (await browser.GetAsync(Address)).Expect(HttpStatusCode.OK, "The page");
        foreach (var item in (string[])["Lưu trữ", "Thư điện tử", "Đồng hồ", "Múi giờ", "Địa chỉ trang", "Quản trị viên"]) Assert.Contains(item, page.Text, StringComparison.Ordinal);
        Assert.Contains("đang dùng khối mẫu", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".tag-rejected"));

        (await browser.PostAsync(Address, [new("do", "done"), new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "A form from elsewhere");
        page = await FormOf(page, "test").SubmitAsync();
        Assert.Contains("Đã gửi thư thử", page.Text, StringComparison.Ordinal);
        Assert.EndsWith(Address, (await mailbox.WaitForAsync(People.CommendationOfficer, "Thư thử")).Link.AbsolutePath, StringComparison.Ordinal);

        await FormOf(page, "done").SubmitAsync();
        (await browser.GetAsync(Address)).Expect(HttpStatusCode.NotFound, "A stranger afterwards");
        using var office = new Officer(app.Address, mailbox, People.CommendationOfficer);
        await office.SignInAsync();
        (await office.GetAsync(Address)).Expect(HttpStatusCode.OK, "An administrator afterwards");
        using var reviewer = new Officer(app.Address, mailbox, People.BlocReviewer);
        await reviewer.SignInAsync();
        (await reviewer.GetAsync(Address)).Expect(HttpStatusCode.NotFound, "Another officer");
    }

    [Fact]
    public async Task Elsewhere_it_needs_the_link_that_the_start_printed()
    {
        await using var service = await MailService.StartAsync();
        var settings = MailServiceApp.Settings(service);
        settings["AZURE_FUNCTIONS_ENVIRONMENT"] = "Staging";
        await using var app = await AppProcess.StartAsync(settings: settings);
        using var stranger = new Visitor(app.Address);
        (await stranger.GetAsync(Address)).Expect(HttpStatusCode.NotFound, "Without the link");
        (await stranger.GetAsync(Address + "/khoa/" + new string('A', 43))).Expect(HttpStatusCode.NotFound, "A guessed link");

        var link = app.Output.Lines.Select(l => Printed().Match(l)).First(m => m.Success).Groups[1].Value;
        using var installer = new Visitor(app.Address);
        var page = (await installer.GetAsync(link)).Expect(HttpStatusCode.OK, "With the link");
        Assert.Equal(Address, page.Url.AbsolutePath);
        await FormOf(page, "done").SubmitAsync();
        (await installer.GetAsync(Address)).Expect(HttpStatusCode.NotFound, "After it is finished");
        (await stranger.GetAsync(link)).Expect(HttpStatusCode.NotFound, "The link after it is finished");

        var before = app.Output.Lines.Count;
        await app.RestartAsync();
        Assert.DoesNotContain(app.Output.Lines.Skip(before), l => Printed().IsMatch(l));
    }

    private static PageForm FormOf(Page page, string act)
    {
        // Both forms go to the same address; their hidden field tells them apart.
        var forms = page.Document.Forms.ToList();
        var index = forms.FindIndex(f => f.QuerySelector($"input[name=do][value={act}]") is not null);
        Assert.True(index >= 0, page.ToString());
        foreach (var other in forms.Where((f, i) => i != index && f.QuerySelector("input[name=do]") is not null)) other.Remove();
        return page.FormWith("do");
    }

    [GeneratedRegex("(/cai-dat/khoa/[A-Za-z0-9_-]{43})")]
    private static partial Regex Printed();
}
