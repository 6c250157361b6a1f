using System.Net;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>An opinion richer than yes: agreed, and proposed to a higher level. With a reason, and not at every stage.</summary>
public sealed class ProposeHigherTests(TwoPassApp app) : IClassFixture<TwoPassApp>
{
    private const string Reason = "Mô hình có thể nhân rộng ra toàn Đảng bộ Khối.";

    [Fact]
    public async Task It_needs_a_reason_goes_on_and_is_remembered()
    {
        using var season = new Season(app);
        var dossier = await season.RegisterAsync();
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        Assert.Contains("ProposeHigher", page.FormWith("verdict").Choices("verdict"));
        page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        page = await page.FormWith("verdict").Fill("verdict", "ProposeHigher").Fill("code", await app.People.OpinionCodeAsync(dossier)).SubmitAsync();
        Assert.Contains("lý do", Assert.Single(page.Expect(HttpStatusCode.UnprocessableEntity, "Without a reason").Problems), StringComparison.OrdinalIgnoreCase);
        page = await page.FormWith("verdict").Fill("reason", Reason).Fill("code", await app.People.OpinionCodeAsync(dossier)).SubmitAsync();
        Assert.False(page.HasField("verdict"), page.ToString());
        Assert.Contains(Reason, page.Text, StringComparison.Ordinal);
        await season.LetterAsync("chi-bo|1|StageApproved|1");

        using var intake = app.Browser();
        Assert.Contains(Reason, (await season.LookAsync(intake, "tiep-nhan", Season.Intake)).Text, StringComparison.Ordinal);
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var conditions = await officer.SignInAsync("/can-bo/khen-thuong/" + dossier.Code);
        Assert.Contains("đề nghị", conditions.Document.QuerySelector("#checks .notice")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Where_the_programme_does_not_offer_it_posting_it_is_refused()
    {
        using var season = new Season(app);
        var dossier = await season.RegisterAsync(2);
        await app.People.DecideAsync(dossier, Decision.Approve());
        using var intake = app.Browser();
        var page = await season.LookAsync(intake, "tiep-nhan", Season.Intake);
        Assert.DoesNotContain("ProposeHigher", page.FormWith("verdict").Choices("verdict"));
        var refused = await intake.PostAsync(dossier.OpinionPage, [new("nonce", page.FormWith("verdict").Value("nonce")), new("verdict", "ProposeHigher"), new("reason", Reason), new("code", "")]);
        refused.Expect(HttpStatusCode.UnprocessableEntity, "A verdict nobody offered");
    }
}
