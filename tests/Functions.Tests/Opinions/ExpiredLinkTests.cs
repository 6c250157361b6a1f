using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>A link that has grown old offers a fresh one, which goes to the registered address and nowhere else.</summary>
[Collection(nameof(MovingClock))]
public sealed class ExpiredLinkTests(DevelopmentApp app)
{
    private const string Again = "/lien-ket/gui-lai";

    [Fact]
    public async Task It_offers_a_fresh_link_to_the_registered_address_while_the_stage_waits()
    {
        var dossier = await app.People.RegisterAsync();
        var old = await app.People.RequestAsync(dossier);
        using var clock = app.Clock();
        await clock.AdvanceAsync(TimeSpan.FromDays(181));
        using var browser = app.Browser();
        var dead = (await browser.GetAsync(old.Link.PathAndQuery)).Expect(HttpStatusCode.Gone, "An old link");
        var answer = (await dead.Form(Again).SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for a fresh link");
        var fresh = await app.People.RequestAsync(dossier, number: 2);
        Assert.Equal(dossier.Model.Approver, fresh.To);
        Assert.NotEqual(old.Link, fresh.Link);
        Assert.True((await browser.GetAsync(fresh.Link.PathAndQuery)).HasField("verdict"));

        var bogus = await browser.PostAsync(Again, [new("token", new string('A', 43)), new("to", "toi@evil.example")]);
        Assert.Equal((answer.Status, answer.Text), (bogus.Status, bogus.Text));
        Assert.Empty(await app.Mailbox.ReadAsync("toi@evil.example"));
        await NothingOnceDecidedAsync(dossier, old, fresh, answer);
    }

    [Fact]
    public async Task A_code_for_an_opinion_expires_and_so_does_the_device()
    {
        var (one, two) = (await app.People.RegisterAsync(), await app.People.RegisterAsync());
        using var secretary = new Approver(app.Address, app.Mailbox, one.Model.Approver);
        using var clock = app.Clock();
        await secretary.DecideAsync(await app.People.RequestAsync(one), Decision.Approve());
        var request = await app.People.RequestAsync(two);
        Assert.False((await secretary.OpenAsync(request)).HasField("code"));
        await clock.AdvanceAsync(TimeSpan.FromHours(13));
        var page = await secretary.OpenAsync(request);
        Assert.True(page.HasField("code"), page.ToString());

        page = await page.Form(two.OpinionPage + "/ma").SubmitAsync();
        var code = await app.People.OpinionCodeAsync(two);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(12));
        page = await page.FormWith("verdict").Fill("verdict", "Approve").Fill("code", code).SubmitAsync();
        Assert.Contains("hết hạn", Assert.Single(page.Expect(HttpStatusCode.UnprocessableEntity, "A late code").Problems), StringComparison.Ordinal);
    }

    private async Task NothingOnceDecidedAsync(SentDossier dossier, Mail old, Mail fresh, Page answer)
    {
        using var secretary = new Approver(app.Address, app.Mailbox, dossier.Model.Approver);
        await secretary.DecideAsync(fresh, Decision.Approve());
        await app.People.RequestAsync(dossier, People.Bloc);
        var count = (await app.Mailbox.ReadAsync(dossier.Model.Approver)).Count;
        using var browser = app.Browser();
        var late = await browser.PostAsync(Again, [new("token", old.Link.Segments[^1])]);
        Assert.Equal((answer.Status, answer.Text), (late.Status, late.Text));
        Assert.Equal(count, (await app.Mailbox.ReadAsync(dossier.Model.Approver)).Count);
    }
}
