using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Codes last ten minutes, drafts ninety days.</summary>
[Collection(nameof(MovingClock))]
public sealed class ExpiryTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_code_expires_after_ten_minutes_and_a_fresh_one_works()
    {
        var model = People.Model();
        using var browser = app.Browser();
        using var clock = app.Clock();
        await People.WriteDraftAsync(browser, model);
        var page = await People.AskForCodeAsync(browser);
        var late = await app.People.SubmissionCodeAsync(model);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(12));
        page = (await page.Form("/dang-ky/ma").Fill("code", late).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A late code");
        Assert.Contains("hết hạn", Assert.Single(page.Problems), StringComparison.Ordinal);
        page = await page.Form("/dang-ky/xem-lai").SubmitAsync();
        page = await page.Form("/dang-ky/ma").Fill("code", await app.People.SubmissionCodeAsync(model, 2)).SubmitAsync();
        Assert.Equal("/dang-ky/da-gui", page.Url.AbsolutePath);
    }

    [Fact]
    public async Task After_ninety_days_and_the_season_the_draft_is_gone_and_the_page_says_so()
    {
        var model = People.Model();
        using var browser = app.Browser();
        using var clock = app.Clock();
        await People.WriteDraftAsync(browser, model);
        var link = (await app.Mailbox.WaitForAsync(model.Email, "", where: m => m.Key.Contains("|DraftSaved|", StringComparison.Ordinal))).Link;
        await clock.AdvanceAsync(TimeSpan.FromDays(366));
        using var other = app.Browser();
        Assert.Contains("90 ngày", (await other.GetAsync(link.PathAndQuery)).Expect(HttpStatusCode.NotFound, "An old link").Text, StringComparison.Ordinal);
        (await browser.GetAsync("/dang-ky/khai-quat")).Expect(HttpStatusCode.NotFound, "An old cookie");
    }
}
