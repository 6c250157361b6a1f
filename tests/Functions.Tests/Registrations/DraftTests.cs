using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>A draft belongs to the browser that began it and to whoever holds its mailed link.</summary>
[Collection(nameof(SharedApp))]
public sealed class DraftTests(DevelopmentApp app)
{
    [Fact]
    public async Task The_mailed_link_opens_the_draft_on_another_device()
    {
        var model = People.Model();
        using var desk = app.Browser();
        await People.WriteDraftAsync(desk, model);
        var mail = await app.Mailbox.WaitForAsync(model.Email, "", where: m => m.Key.Contains("|DraftSaved|", StringComparison.Ordinal));
        using var phone = app.Browser();
        var answer = await phone.RequestAsync(HttpMethod.Get, mail.Link.PathAndQuery);
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal("/dang-ky/xem-lai", answer.Location!.AbsolutePath);
        Assert.Contains("httponly", answer.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/dang-ky", answer.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains(model.Name, (await phone.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);

        var form = (await phone.GetAsync("/dang-ky/noi-dung")).Form("/dang-ky/noi-dung").Fill("place", "Bản Cà Ròong, xã Thượng Trạch");
        await form.SubmitAsync();
        Assert.Equal("Bản Cà Ròong, xã Thượng Trạch", (await desk.GetAsync("/dang-ky/noi-dung")).Form("/dang-ky/noi-dung").Value("place"));
    }

    [Fact]
    public async Task The_link_is_mailed_once_however_often_the_step_is_saved()
    {
        var model = People.Model();
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, model);
        for (var i = 0; i < 3; i++) await (await browser.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat").SubmitAsync();
        Assert.Single(await app.Mailbox.ReadAsync(model.Email));
    }

    [Fact]
    public async Task Two_drafts_in_two_browsers_do_not_mix()
    {
        using var first = app.Browser();
        using var second = app.Browser();
        await People.StartDraftAsync(first);
        await People.StartDraftAsync(second);
        const string step = "/dang-ky/khai-quat";
        var (one, two) = ((await first.GetAsync(step)).Form(step).Fill("name", "Mô hình của người thứ nhất"), (await second.GetAsync(step)).Form(step).Fill("name", "Mô hình của người thứ hai"));
        await Task.WhenAll(one.SubmitAsync(), two.SubmitAsync());
        Assert.Equal("Mô hình của người thứ nhất", (await first.GetAsync(step)).Form(step).Value("name"));
        Assert.Equal("Mô hình của người thứ hai", (await second.GetAsync(step)).Form(step).Value("name"));
    }

    [Fact]
    public async Task A_form_of_another_draft_is_refused()
    {
        using var first = app.Browser();
        using var second = app.Browser();
        await People.StartDraftAsync(first);
        await People.StartDraftAsync(second);
        var nonce = (await first.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat").Value("nonce");
        var page = await second.PostAsync("/dang-ky/khai-quat", [new("nonce", nonce), new("name", "Biểu mẫu của người khác")]);
        page.Expect(HttpStatusCode.Forbidden, "A nonce of another draft");
    }

    [Theory]
    [InlineData("/dang-ky/khai-quat")]
    [InlineData("/dang-ky/minh-chung")]
    [InlineData("/dang-ky/minh-chung/0000/xoa")]
    [InlineData("/dang-ky/xem-lai")]
    [InlineData("/dang-ky/ma")]
    public async Task A_form_without_its_nonce_is_refused(string address)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = (await browser.PostAsync(address, [new("name", "Gửi từ nơi khác"), new("code", "123456")])).Expect(HttpStatusCode.Forbidden, "No nonce");
        Assert.Equal("Cần mở lại biểu mẫu", page.Heading);
    }

    [Theory]
    [InlineData("/dang-ky/buoc-khong-co", HttpStatusCode.NotFound)]
    [InlineData("/dang-ky/tiep/AAAA", HttpStatusCode.NotFound)]
    [InlineData("/dang-ky/khai-quat", HttpStatusCode.NotFound)]
    [InlineData("/dang-ky/ma", HttpStatusCode.NotFound)]
    [InlineData("/dang-ky/da-gui", HttpStatusCode.NotFound)]
    public async Task Without_a_draft_there_is_a_page_that_says_so(string address, HttpStatusCode status)
    {
        using var stranger = app.Browser();
        var page = (await stranger.GetAsync(address)).Expect(status, "A stranger");
        Assert.Equal("vi", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Heading);
    }

    [Fact]
    public async Task An_unfinished_draft_cannot_be_sent()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = await (await browser.GetAsync("/dang-ky/xem-lai")).Form("/dang-ky/xem-lai").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "Sending an empty draft");
        Assert.NotEmpty(page.Problems);
        Assert.Equal("/dang-ky/xem-lai", page.Url.AbsolutePath);
    }
}
