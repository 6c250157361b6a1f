using System.Net;
using DanVanKheo.Access;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>Officers sign in with a mailed code; who is not one learns nothing, and nobody is led to another site.</summary>
[Collection(nameof(SharedApp))]
public sealed class SignInTests(DevelopmentApp app)
{
    private const string Stranger = "nguoi.la@khoi.example.vn";

    [Fact]
    public async Task An_officer_gets_in_and_comes_back_to_the_page_that_was_wanted()
    {
        using var officer = new Officer(app.Address, app.Mailbox, "thidua@khoi.example.vn");
        var page = (await officer.SignInAsync("/viec?xem=het")).Expect(HttpStatusCode.OK, "Signing in");
        Assert.Equal("/viec?xem=het", page.Url.PathAndQuery);
        Assert.Contains("Lâm Thị Mai", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_for_officers_sends_everybody_else_to_sign_in_first()
    {
        using var browser = app.Browser();
        var answer = await browser.RequestAsync(HttpMethod.Get, "/viec?xem=het");
        Assert.Equal("/dang-nhap?ve=%2Fviec%3Fxem%3Dhet", answer.Location!.PathAndQuery);
        Assert.Equal("/viec?xem=het", (await browser.GetAsync("/viec?xem=het")).FormWith("email").Value("ve"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_led_to_another_site(string back)
    {
        using var officer = new Officer(app.Address, app.Mailbox, "truyenthong@khoi.example.vn");
        var page = await officer.SignInAsync(back);
        Assert.Equal((app.Address.Authority, "/viec"), (page.Url.Authority, page.Url.AbsolutePath));
    }

    [Fact]
    public async Task A_stranger_sees_the_same_as_an_officer_and_gets_no_mail()
    {
        var seen = new List<string>();
        foreach (var email in (string[])["kiemtra@khoi.example.vn", Stranger])
        {
            using var browser = app.Browser();
            var page = await (await browser.GetAsync("/dang-nhap")).FormWith("email").Fill("email", email).SubmitAsync();
            var said = new List<string> { page.Url.PathAndQuery, page.Text };
            for (var i = 0; i < 6; i++)
            {
                page = await page.FormWith("code").Fill("code", "000000").SubmitAsync();
                said.Add($"{page.Status} {page.Text}");
            }

            seen.Add(string.Join('\n', said));
        }

        Assert.Equal(seen[0], seen[1]);
        Assert.Empty(await app.Mailbox.ReadAsync(Stranger));
    }

    [Fact]
    public async Task A_code_opens_only_the_browser_that_asked_for_it_and_only_once()
    {
        const string email = "tiepnhan@khoi.example.vn";
        using var mine = app.Browser();
        using var theirs = app.Browser();
        var asked = await (await mine.GetAsync("/dang-nhap")).FormWith("email").Fill("email", email).SubmitAsync();
        var code = (await app.Mailbox.WaitForAsync(email, "mã")).Code;
        var other = await (await theirs.GetAsync("/dang-nhap")).FormWith("email").Fill("email", email).SubmitAsync();
        (await other.FormWith("code").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A code in another browser");

        var form = asked.FormWith("code").Fill("code", code);
        (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "The right code");
        Assert.Equal("/viec", (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "The second half of a double click").Url.AbsolutePath);
        using var thief = app.Browser();
        Assert.False((await thief.PostAsync("/dang-nhap/ma", [new("code", code), new("nonce", form.Value("nonce"))])).Url.AbsolutePath == "/viec");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_in_every_copy_of_the_cookie()
    {
        using var officer = new Officer(app.Address, app.Mailbox, "theodoi@khoi.example.vn");
        var page = await officer.SignInAsync();
        var form = page.Form("/dang-xuat");
        (await officer.Browser.PostAsync("/dang-xuat", [new("nonce", new string('0', 64))])).Expect(HttpStatusCode.Forbidden, "Signing out from elsewhere");
        Assert.Equal("/viec", (await officer.GetAsync("/viec")).Url.AbsolutePath);
        await form.SubmitAsync();
        Assert.Equal("/dang-nhap", (await officer.GetAsync("/viec")).Url.AbsolutePath);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        const string email = "hoidong7@khoi.example.vn";
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        var attempt = await PostAsync(client, "/dang-nhap", [new("email", email)]);
        foreach (var part in (string[])["dvk_dang_nhap=", "httponly", "samesite=lax", "path=/dang-nhap", "max-age=600"]) Assert.Contains(part, attempt, StringComparison.OrdinalIgnoreCase);
        var token = attempt.Split('=', ';')[1];
        var code = (await app.Mailbox.WaitForAsync(email, "mã")).Code;
        var session = await PostAsync(client, "/dang-nhap/ma", [new("code", code), new("nonce", AccessToken.Nonce(token, "sign-in"))]);
        foreach (var part in (string[])["dvk_can_bo=", "httponly", "samesite=lax", "path=/;", "max-age=43200"]) Assert.Contains(part, session + ";", StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> PostAsync(HttpClient client, string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.GetValues("Set-Cookie").First();
    }

    [Theory]
    [InlineData("")]
    [InlineData("khong-phai-thu")]
    public async Task What_is_no_address_is_said_to_be_none(string typed)
    {
        using var browser = app.Browser();
        var page = (await (await browser.GetAsync("/dang-nhap")).FormWith("email").Fill("email", typed).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No address");
        Assert.Equal(typed, page.FormWith("email").Value("email"));
        Assert.NotEmpty(page.Problems);
    }
}
