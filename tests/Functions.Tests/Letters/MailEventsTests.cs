using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>What the mail service tells: refused unless signed, counted once, and what breaks an address wakes people up.</summary>
public sealed class MailEventsTests(EventApp app) : IClassFixture<EventApp>
{
    private const string Administrator = "vanphong@khoi.example.vn";

    [Fact]
    public async Task What_is_not_signed_is_refused()
    {
        var body = "[" + EventPost.Event("DVK-2027-0042|chi-bo|1|OpinionRequest|1", "bounce", "a@khoi.example.vn", "e0") + "]";
        Assert.Equal(HttpStatusCode.Unauthorized, await app.Events.SendAsync(app.Address, body, DateTimeOffset.UtcNow, ""));
        Assert.Equal(HttpStatusCode.Unauthorized, await app.Events.SendAsync(app.Address, body, DateTimeOffset.UtcNow, "AAAA"));
        Assert.Equal(HttpStatusCode.Unauthorized, await app.Events.SendAsync(app.Address, body, DateTimeOffset.UtcNow.AddDays(-3)));
        using var other = new EventPost();
        Assert.Equal(HttpStatusCode.Unauthorized, await other.SendAsync(app.Address, body, DateTimeOffset.UtcNow));
        Assert.Equal(HttpStatusCode.BadRequest, await app.Events.SendAsync(app.Address, "{}", DateTimeOffset.UtcNow));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await app.Events.SendAsync(app.Address, new string(' ', 1_100_000), DateTimeOffset.UtcNow));
        Assert.Equal(HttpStatusCode.NoContent, await app.Events.SendAsync(app.Address, body, DateTimeOffset.UtcNow));
        using var officer = await app.AdministratorAsync();
        Assert.DoesNotContain("a@khoi.example.vn", (await officer.GetAsync("/can-bo/thu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bounced_request_alerts_the_administrator_and_asks_the_deputy_at_once()
    {
        var dossier = await app.People.RegisterAsync();
        var request = await app.People.RequestAsync(dossier);
        var bounce = EventPost.Event(request.Key, "bounce", request.To, "bounce-" + dossier.Code, "550 5.1.1 hộp thư không tồn tại");
        Assert.Equal(HttpStatusCode.NoContent, await app.Events.SendAsync(app.Address, bounce, bounce));

        var alert = await app.Mailbox.WaitForAsync(Administrator, dossier.Code, where: m => m.Key.Contains("ContactBroken", StringComparison.Ordinal));
        foreach (var fact in (string[])[request.To, "Nguyễn Thị Bình", "550 5.1.1"]) Assert.Contains(fact, alert.Text, StringComparison.Ordinal);
        var deputy = await app.Mailbox.WaitForAsync("phobithu.phunu@khoi.example.vn", dossier.Code, where: m => m.Key.Contains("OpinionEscalation", StringComparison.Ordinal));
        using var approver = new Approver(app.Address, app.Mailbox, deputy.To);
        Assert.True((await approver.OpenAsync(deputy)).HasField("verdict"));

        Assert.Equal(HttpStatusCode.NoContent, await app.Events.SendAsync(app.Address, bounce));
        Assert.Equal(HttpStatusCode.NoContent, await app.Events.SendAsync(app.Address, EventPost.Event(request.Key, "dropped", request.To, "dropped-" + dossier.Code)));
        Assert.Single(await app.Mailbox.ReadAsync(Administrator), m => m.Key.Contains("ContactBroken", StringComparison.Ordinal) && m.Subject.Contains(dossier.Code, StringComparison.Ordinal));
        await MendAsync(request.To, request.Key);
    }

    [Fact]
    public async Task A_letter_that_arrives_mends_nothing_it_should_not_and_a_submitters_bounce_only_alerts()
    {
        var dossier = await app.People.RegisterAsync(People.Model(2));
        var receipt = await app.People.LetterAsync(dossier, "Receipt");
        await app.Events.SendAsync(app.Address, EventPost.Event(receipt.Key, "spamreport", receipt.To, "spam-" + dossier.Code), EventPost.Event(receipt.Key, "delivered", receipt.To, "early-" + dossier.Code));
        await app.Mailbox.WaitForAsync(Administrator, dossier.Code, where: m => m.Key.Contains("ContactBroken", StringComparison.Ordinal));
        using var officer = await app.AdministratorAsync();
        Assert.Contains(receipt.To, (await officer.GetAsync("/can-bo/thu")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(), m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal) && m.Key.Contains("OpinionEscalation", StringComparison.Ordinal));
    }

    /// <summary>The officer sees letter and address, sends again with a fresh link, marks the address as right; then nothing is left to do.</summary>
    private async Task MendAsync(string address, string key)
    {
        using var officer = await app.AdministratorAsync();
        var outbox = await officer.GetAsync("/can-bo/thu");
        Assert.Contains(address, outbox.Text, StringComparison.Ordinal);
        var letter = await officer.GetAsync("/can-bo/thu/xem?thu=" + Uri.EscapeDataString(key));
        Assert.Contains("550 5.1.1", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/y-kien/", letter.Html, StringComparison.Ordinal);
        var nonce = letter.FormWith("reason").Value("nonce");
        var seen = await app.Mailbox.SeenAsync(address);
        await officer.Browser.PostAsync("/can-bo/thu/xem", [new("thu", key), new("nonce", nonce), new("viec", "gui-lai")]);
        var fresh = await app.Mailbox.WaitForAsync(address, "", seen);
        Assert.True((await new Visitor(app.Address).GetAsync(fresh.Link.PathAndQuery)).HasField("verdict"));
        (await officer.Browser.PostAsync("/can-bo/thu/xem", [new("thu", key), new("nonce", nonce), new("viec", "gui-lai")])).Expect(HttpStatusCode.Conflict, "The same letter a second time");
        // Another test of this class may have broken an address of its own.
        var mend = (await officer.GetAsync("/can-bo/thu")).Document.QuerySelectorAll("form[action='/can-bo/thu/dia-chi']").Single(f => f.TextContent.Contains(address, StringComparison.Ordinal));
        outbox = await officer.Browser.PostAsync("/can-bo/thu/dia-chi", [.. mend.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        Assert.DoesNotContain(address, outbox.Text, StringComparison.Ordinal);
    }
}
