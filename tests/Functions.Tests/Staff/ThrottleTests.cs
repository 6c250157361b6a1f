using System.Globalization;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>Who asks for too many codes waits, and is told how long; others are not touched.</summary>
public sealed class ThrottleTests
{
    private static readonly Dictionary<string, string> Narrow = new() { ["Limits__CodesPerPerson"] = "2", ["Limits__CodesPerIp"] = "5", ["Limits__MissesPerIp"] = "3" };

    [Fact]
    public async Task Codes_to_sign_in_are_few_for_one_address_and_for_one_machine()
    {
        await using var app = await AppProcess.StartAsync(settings: Narrow);
        using var clock = new ClockDriver(app.Address);
        using var browser = new Visitor(app.Address);
        foreach (var _ in Enumerable.Range(0, 2)) Assert.Equal(HttpStatusCode.OK, (await AskAsync(browser, "danvan@khoi.example.vn")).Status);
        var refused = (await AskAsync(browser, "DanVan@khoi.example.vn")).Expect(HttpStatusCode.TooManyRequests, "The third code for one address");
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], CultureInfo.InvariantCulture), 1, 600);
        Assert.Matches(@"\b(9|10) phút", refused.Text);
        foreach (var other in (string[])["a@khoi.example.vn", "b@khoi.example.vn", "c@khoi.example.vn"]) Assert.Equal(HttpStatusCode.OK, (await AskAsync(browser, other)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(browser, "d@khoi.example.vn")).Status);
        Assert.Equal(HttpStatusCode.OK, await FromElsewhereAsync(app.Address, "e@khoi.example.vn", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.OK, await FromElsewhereAsync(app.Address, "f@khoi.example.vn", "198.51.100.1, 203.0.113.8:50123"));
        await clock.AdvanceAsync(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(browser, "danvan@khoi.example.vn")).Status);
    }

    [Fact]
    public async Task Codes_for_an_opinion_and_fresh_links_are_few_for_one_link_and_other_links_still_open()
    {
        await using var app = await AppProcess.StartAsync(settings: Narrow);
        using var mailbox = new Mailbox(app.Address);
        var people = new People(app.Address, mailbox);
        var dossier = await people.RegisterAsync();
        var (browser, page) = await people.OpenAsync(dossier);
        using var _ = browser;
        for (var i = 0; i < 2; i++) page = (await page.Form(dossier.OpinionPage + "/ma").SubmitAsync()).Expect(HttpStatusCode.OK, "A code");
        (await page.Form(dossier.OpinionPage + "/ma").SubmitAsync()).Expect(HttpStatusCode.TooManyRequests, "The third code");
        Assert.True((await browser.GetAsync(dossier.OpinionPage)).HasField("verdict"));
        for (var i = 0; i < 2; i++) (await browser.PostAsync("/lien-ket/gui-lai", [new("token", new string('A', 43))])).Expect(HttpStatusCode.OK, "A fresh link");
        (await browser.PostAsync("/lien-ket/gui-lai", [new("token", new string('A', 43))])).Expect(HttpStatusCode.TooManyRequests, "The third fresh link");

        using var guesser = new Visitor(app.Address);
        for (var i = 0; i < 3; i++) (await guesser.GetAsync("/y-kien/" + new string((char)('a' + i), 43))).Expect(HttpStatusCode.NotFound, "A guess");
        var refused = (await guesser.GetAsync("/y-kien/" + new string('z', 43))).Expect(HttpStatusCode.TooManyRequests, "One guess too many");
        Assert.True(refused.Headers.ContainsKey("Retry-After"));
        (await guesser.GetAsync((await people.RequestAsync(dossier)).Link.PathAndQuery)).Expect(HttpStatusCode.OK, "A real link from the same address");
    }

    private static Task<Page> AskAsync(Visitor browser, string email) => browser.PostAsync("/dang-nhap", [new("email", email)]);

    /// <summary>As the host in front of the app passes it on.</summary>
    private static async Task<HttpStatusCode> FromElsewhereAsync(Uri home, string email, string address)
    {
        using var client = new HttpClient { BaseAddress = home };
        using var form = new FormUrlEncodedContent([new("email", email)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dang-nhap") { Content = form, Headers = { { "X-Forwarded-For", address } } };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
