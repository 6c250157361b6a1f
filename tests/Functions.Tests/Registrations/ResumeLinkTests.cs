using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>The link back to the draft leaves as soon as its address is known, and leaves once.</summary>
[Collection(nameof(SharedApp))]
public sealed class ResumeLinkTests(DevelopmentApp app)
{
    private const string Overview = "/dang-ky/khai-quat";

    [Fact]
    public async Task It_is_mailed_after_the_first_step_and_opens_the_draft_on_a_phone()
    {
        var model = People.Model();
        using var desk = app.Browser();
        var form = (await People.StartDraftAsync(desk)).Form(Overview);
        foreach (var (field, value) in model.Step("khai-quat")) form.Fill(field, value);
        var next = await form.SubmitAsync();
        Assert.Equal("/dang-ky/noi-dung", next.Url.AbsolutePath);
        var mail = await LinkAsync(model.Email);
        Assert.Contains("giờ Việt Nam", mail.Text, StringComparison.Ordinal);
        using var phone = app.Browser();
        Assert.Contains(model.Name, (await phone.GetAsync(mail.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The link on a phone").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_with_mistakes_elsewhere_is_kept_and_the_link_leaves_all_the_same()
    {
        var email = People.Model().Email;
        using var browser = app.Browser();
        var page = await SaveAsync((await People.StartDraftAsync(browser)).Form(Overview), email);
        page.Expect(HttpStatusCode.UnprocessableEntity, "Only an address");
        using var phone = app.Browser();
        await phone.GetAsync((await LinkAsync(email)).Link.PathAndQuery);
        Assert.Equal(email, (await phone.GetAsync(Overview)).Form(Overview).Value("email"));
    }

    [Fact]
    public async Task A_corrected_address_gets_its_own_link_and_a_stream_of_addresses_does_not()
    {
        var emails = Enumerable.Range(0, 5).Select(_ => People.Model().Email).ToList();
        using var browser = app.Browser();
        var page = await People.StartDraftAsync(browser);
        foreach (var email in (string[])[emails[0], emails[0], "khong phai thu", .. emails]) page = await SaveAsync(page.Form(Overview), email);
        foreach (var email in emails.Take(3)) Assert.Single(await app.Mailbox.ReadAsync(email));
        foreach (var email in emails.Skip(3)) Assert.Empty(await app.Mailbox.ReadAsync(email));
        Assert.Equal(emails[^1], (await browser.GetAsync(Overview)).Form(Overview).Value("email"));
    }

    private static Task<Page> SaveAsync(PageForm form, string email) => form.Fill("email", email).SubmitAsync();

    private Task<Mail> LinkAsync(string email) => app.Mailbox.WaitForAsync(email, "", where: m => m.Key.Contains("|DraftSaved|", StringComparison.Ordinal));
}
