using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>The link of a request: opening it changes nothing, shows nothing to caches, and leaves no secret in the address.</summary>
[Collection(nameof(SharedApp))]
public sealed class LinkTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_mail_holds_one_link_and_none_that_decides()
    {
        var dossier = await app.People.RegisterAsync();
        var mail = await app.People.RequestAsync(dossier);
        Assert.Single(mail.Links);
        Assert.Matches(@"^/y-kien/[A-Za-z0-9_-]{43}$", mail.Link.PathAndQuery);
        Assert.DoesNotMatch("(?i)verdict|approve|reject", mail.Html);
    }

    [Fact]
    public async Task Opening_it_a_hundred_times_changes_nothing()
    {
        var dossier = await app.People.RegisterAsync();
        var link = (await app.People.RequestAsync(dossier)).Link.PathAndQuery;
        using var scanner = app.Browser();
        var before = await StateAsync(dossier);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await scanner.RequestAsync(HttpMethod.Head, link)).Status);
            Assert.True((await scanner.GetAsync(link)).HasField("verdict"));
        }

        Assert.Equal(before, await StateAsync(dossier));
    }

    [Fact]
    public async Task It_becomes_a_cookie_of_one_page_and_a_clean_address()
    {
        var dossier = await app.People.RegisterAsync();
        var link = (await app.People.RequestAsync(dossier)).Link;
        using var browser = app.Browser();
        var answer = await browser.RequestAsync(HttpMethod.Get, link.PathAndQuery);
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal(dossier.OpinionPage, answer.Location!.PathAndQuery);
        var cookie = answer.Headers["Set-Cookie"].ToLowerInvariant();
        foreach (var flag in (string[])["dvk_y_kien=", "httponly", "samesite=lax", "path=" + dossier.OpinionPage.ToLowerInvariant()]) Assert.Contains(flag, cookie, StringComparison.Ordinal);
        var page = await browser.GetAsync(dossier.OpinionPage);
        Assert.DoesNotContain(link.Segments[^1], page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_are_hidden_from_caches_frames_referrers_and_search_engines()
    {
        var dossier = await app.People.RegisterAsync();
        var link = (await app.People.RequestAsync(dossier)).Link.PathAndQuery;
        using var browser = app.Browser();
        foreach (var answer in (Page[])[await browser.RequestAsync(HttpMethod.Get, link), await browser.GetAsync(link)])
        {
            Assert.Equal("no-store", answer.Headers["Cache-Control"]);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.Contains("noindex", answer.Headers["X-Robots-Tag"], StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            var policy = answer.Headers["Content-Security-Policy"];
            foreach (var part in (string[])["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) Assert.Contains(part, policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task After_the_decision_it_shows_the_outcome_to_everyone_who_holds_it()
    {
        var dossier = await app.People.RegisterAsync();
        var link = (await app.People.RequestAsync(dossier)).Link.PathAndQuery;
        await app.People.DecideAsync(dossier, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        using var other = app.Browser();
        var page = (await other.GetAsync(link)).Expect(HttpStatusCode.OK, "A used link");
        Assert.False(page.HasField("verdict"));
        Assert.Contains("Trùng với nhiệm vụ thường xuyên.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_contrary_opinion_changes_nothing()
    {
        var dossier = await app.People.RegisterAsync();
        var (late, page) = await app.People.OpenAsync(dossier);
        using var _ = late;
        await app.People.DecideAsync(dossier, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        var answer = (await page.FormWith("verdict").Fill("verdict", "Approve").Fill("code", "123456").SubmitAsync()).Expect(HttpStatusCode.OK, "Deciding late");
        Assert.Contains("Trùng với nhiệm vụ thường xuyên.", answer.Text, StringComparison.Ordinal);
    }

    private async Task<string> StateAsync(SentDossier dossier)
    {
        using var browser = app.Browser();
        var status = (await browser.GetAsync(dossier.Status)).Text;
        var mails = (await app.Mailbox.ReadAsync()).Where(m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal)).Select(m => m.Key).Order(StringComparer.Ordinal);
        return string.Join('\n', mails.Append(status));
    }
}
