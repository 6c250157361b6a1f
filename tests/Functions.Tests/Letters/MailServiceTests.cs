using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>Letters through the mail service: what is sent, and what happens to each of its answers.</summary>
public sealed class MailServiceTests(MailServiceApp app) : IClassFixture<MailServiceApp>
{
    [Fact]
    public async Task A_letter_has_both_parts_its_key_and_no_tracking()
    {
        var dossier = await app.People.RegisterAsync();
        var mail = Assert.Single(await app.CameAsync($"{dossier.Code}|chi-bo|1|OpinionRequest|1", 1));
        Assert.Equal("/v3/mail/send", mail.Path);
        Assert.Equal("Bearer " + MailServiceApp.ApiKey, mail.Authorization);
        Assert.Equal(("bithu.phunu@khoi.example.vn", "Nguyễn Thị Bình"), (mail.To, mail.ToName));
        Assert.Equal("khong-tra-loi@khoi.example.vn", mail.Body.GetProperty("from").GetProperty("email").GetString());
        Assert.Equal(dossier.Model.Email, mail.Body.GetProperty("reply_to").GetProperty("email").GetString());
        Assert.StartsWith($"[{dossier.Code}]", mail.Subject, StringComparison.Ordinal);
        Assert.Contains($"{app.Process.Address.GetLeftPart(UriPartial.Authority)}/y-kien/", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/y-kien/", mail.Html, StringComparison.Ordinal);
        var tracking = mail.Body.GetProperty("tracking_settings");
        Assert.False(tracking.GetProperty("click_tracking").GetProperty("enable").GetBoolean());
        Assert.False(tracking.GetProperty("click_tracking").TryGetProperty("enable_text", out var text) && text.GetBoolean());
        Assert.False(tracking.GetProperty("open_tracking").GetProperty("enable").GetBoolean());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_letter_not_taken_now_is_sent_once_more_by_the_sweep(int refusal)
    {
        var model = People.Model();
        app.Service.Answer = (mail, before) => IsFor(model, mail, "DraftSaved") && before == 0 ? refusal : 202;
        var key = await DraftKeyAsync(model);
        Assert.Equal(refusal, (await app.CameAsync(key, 1))[0].Answer);
        using var clock = app.Clock();
        await clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(202, (await app.CameAsync(key, 2))[1].Answer);
        await clock.AdvanceAsync(TimeSpan.FromHours(3));
        await Task.Delay(1500);
        await app.CameAsync(key, 2);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(413)]
    public async Task A_letter_refused_for_good_is_not_tried_again(int refusal)
    {
        var model = People.Model();
        app.Service.Answer = (mail, _) => IsFor(model, mail, "DraftSaved") ? refusal : 202;
        var key = await DraftKeyAsync(model);
        await app.CameAsync(key, 1);
        using var clock = app.Clock();
        await clock.AdvanceAsync(TimeSpan.FromHours(5));
        await Task.Delay(1500);
        await app.CameAsync(key, 1);
        Assert.Contains(app.Process.Output.Lines, line => line.Contains(key, StringComparison.Ordinal) && line.Contains("did not leave", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_outside_the_allowed_domains_never_reaches_the_service()
    {
        foreach (var email in (string[])["nguoi.ngoai@elsewhere.example.com", "lua@donvi.example.vn.evil.example", "lua@xdonvi.example.vn"])
        {
            using var browser = app.Browser();
            await People.WriteDraftAsync(browser, People.Model() with { Email = email });
            await People.AskForCodeAsync(browser);
        }

        await Task.Delay(1500);
        Assert.All(app.Service.Received, mail => Assert.Matches(@"@(khoi|donvi)\.example\.vn$", mail.To));
    }

    [Fact]
    public async Task A_late_code_letter_does_not_spoil_the_code_that_came_after_it()
    {
        var model = People.Model();
        app.Service.Answer = (mail, before) => IsFor(model, mail, "SubmissionCode|1") && before == 0 ? 500 : 202;
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, model);
        var page = await People.AskForCodeAsync(browser);
        page = await page.Form("/dang-ky/xem-lai").SubmitAsync();
        var code = await app.People.SubmissionCodeAsync(model, 2);
        using var clock = app.Clock();
        await clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await Task.Delay(1500);
        page = await page.Form("/dang-ky/ma").Fill("code", code).SubmitAsync();
        Assert.True(page.Url.AbsolutePath == "/dang-ky/da-gui", page.ToString());
    }

    private static bool IsFor(Registration model, ReceivedMail mail, string kind) => mail.To == model.Email && mail.Key.Contains(kind, StringComparison.Ordinal);

    private async Task<string> DraftKeyAsync(Registration model)
    {
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, model);
        for (var tries = 0; tries < 100; tries++)
        {
            if (app.Service.Received.FirstOrDefault(m => m.To == model.Email) is { } mail) return mail.Key;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("No letter about the draft came.\n" + app.Process.Output);
    }
}
