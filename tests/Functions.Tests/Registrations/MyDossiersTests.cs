using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Everything written with one address, behind a code mailed to it.</summary>
[Collection(nameof(SharedApp))]
public sealed class MyDossiersTests(DevelopmentApp app)
{
    private const string Door = "/ho-so-cua-toi";
    private const string List = "/ho-so-cua-toi/danh-sach";

    [Fact]
    public async Task Drafts_and_dossiers_are_listed_and_opened_on_another_device()
    {
        var dossier = await app.People.RegisterAsync();
        var draft = dossier.Model with { Name = "Tổ tự quản ánh sáng đường quê" };
        using var desk = app.Browser();
        await People.WriteDraftAsync(desk, draft);

        using var phone = app.Browser();
        var list = await SignInAsync(phone, dossier.Model.Email);
        Assert.Equal(List, list.Url.AbsolutePath);
        Assert.Contains(dossier.Code, list.Text, StringComparison.Ordinal);
        Assert.Contains(draft.Name, list.Text, StringComparison.Ordinal);
        var cards = list.Document.QuerySelectorAll(".card");
        Assert.Equal(["Viết tiếp", "Xem biên nhận"], cards.Select(c => c.QuerySelector("button")!.TextContent));

        var opened = await list.FormWith("draft").SubmitAsync();
        Assert.Equal("/dang-ky/xem-lai", opened.Url.AbsolutePath);
        Assert.Contains(draft.Name, opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_nobody_wrote_with_is_answered_alike_and_opens_nothing()
    {
        using var browser = app.Browser();
        var page = await (await browser.GetAsync(Door)).FormWith("email").Fill("email", "khong.ai@donvi.example.vn").SubmitAsync();
        Assert.Contains("Nếu có bản nháp hoặc hồ sơ", page.Text, StringComparison.Ordinal);
        page = (await page.FormWith("code").Fill("code", "123456").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A guessed code");
        Assert.Equal(Door, (await browser.GetAsync(List)).Url.AbsolutePath);
        (await (await browser.GetAsync(Door)).FormWith("email").Fill("email", "sai").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No address");
    }

    [Fact]
    public async Task A_code_opens_only_the_browser_that_asked_and_another_draft_is_not_theirs()
    {
        var mine = await app.People.RegisterAsync();
        var other = await app.People.RegisterAsync(People.Model(3));
        using var asked = app.Browser();
        using var stranger = app.Browser();
        var code = await AskAsync(asked, mine.Model.Email);
        var page = await (await stranger.GetAsync(Door)).FormWith("email").Fill("email", mine.Model.Email).SubmitAsync();
        (await page.FormWith("code").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "The code of another browser");

        using var others = app.Browser();
        var theirs = (await SignInAsync(others, other.Model.Email)).FormWith("draft").Value("draft");
        var list = await (await asked.GetAsync(Door + "/ma")).FormWith("code").Fill("code", code).SubmitAsync();
        var nonce = list.FormWith("draft").Value("nonce");
        (await asked.PostAsync(List, [new("nonce", nonce), new("draft", theirs)])).Expect(HttpStatusCode.NotFound, "Somebody else's draft");
        (await asked.PostAsync(List, [new("nonce", "0"), new("draft", theirs)])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        Assert.DoesNotContain(other.Code, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_was_changed_lists_the_draft_no_more()
    {
        var (first, second) = (People.Model(), People.Model());
        using var desk = app.Browser();
        await People.WriteDraftAsync(desk, first);
        await (await desk.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat").Fill("email", second.Email).SubmitAsync();
        using var phone = app.Browser();
        Assert.Contains(first.Name, (await SignInAsync(phone, second.Email)).Text, StringComparison.Ordinal);
        await (await phone.GetAsync(Door)).FormWith("email").Fill("email", first.Email).SubmitAsync();
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(first.Email), m => m.Key.Contains("MyDossiersCode", StringComparison.Ordinal));
    }

    private async Task<Page> SignInAsync(Visitor browser, string email)
    {
        var code = await AskAsync(browser, email);
        return await (await browser.GetAsync(Door + "/ma")).FormWith("code").Fill("code", code).SubmitAsync();
    }

    private async Task<string> AskAsync(Visitor browser, string email)
    {
        var seen = await app.Mailbox.SeenAsync(email);
        await (await browser.GetAsync(Door)).FormWith("email").Fill("email", email).SubmitAsync();
        return (await app.Mailbox.WaitForAsync(email, "", seen, m => m.Key.Contains("|MyDossiersCode|", StringComparison.Ordinal))).Code;
    }
}
