using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>A browser that proved its person's address decides for some hours without a new code; nobody else's does.</summary>
[Collection(nameof(SharedApp))]
public sealed class DeviceTests(DevelopmentApp app)
{
    [Fact]
    public async Task The_second_dossier_on_the_same_device_needs_no_code()
    {
        var (one, two) = (await app.People.RegisterAsync(), await app.People.RegisterAsync());
        using var secretary = new Approver(app.Address, app.Mailbox, one.Model.Approver);
        await secretary.DecideAsync(await app.People.RequestAsync(one), Decision.Approve());
        var request = await app.People.RequestAsync(two);
        var page = await secretary.OpenAsync(request);
        Assert.True(page.HasField("verdict") && !page.HasField("code"), page.ToString());
        using var elsewhere = app.Browser();
        Assert.True((await elsewhere.GetAsync(request.Link.PathAndQuery)).HasField("code"));
        Assert.False((await secretary.DecideAsync(request, Decision.Approve())).HasField("verdict"));
    }

    [Fact]
    public async Task Another_persons_link_on_that_device_still_asks_for_a_code()
    {
        var (mine, theirs) = (await app.People.RegisterAsync(), await app.People.RegisterAsync(People.Model(2)));
        using var secretary = new Approver(app.Address, app.Mailbox, mine.Model.Approver);
        await secretary.DecideAsync(await app.People.RequestAsync(mine), Decision.Approve());
        Assert.True((await secretary.OpenAsync(await app.People.RequestAsync(theirs))).HasField("code"));
    }

    [Fact]
    public async Task The_device_is_remembered_in_a_cookie_of_the_opinion_pages_only()
    {
        var dossier = await app.People.RegisterAsync();
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        var token = (await app.People.RequestAsync(dossier)).Link.Segments[^1];
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        using var form = new FormUrlEncodedContent([new("nonce", page.FormWith("verdict").Value("nonce")), new("verdict", "Approve"), new("code", await app.People.OpinionCodeAsync(dossier))]);
        using var request = new HttpRequestMessage(HttpMethod.Post, dossier.OpinionPage) { Content = form, Headers = { { "Cookie", "dvk_y_kien=" + token } } };
        using var answer = await client.SendAsync(request);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        foreach (var part in (string[])["dvk_may=", "path=/y-kien", "max-age=43200", "httponly", "samesite=lax"]) Assert.Contains(part, cookie, StringComparison.Ordinal);
    }
}
