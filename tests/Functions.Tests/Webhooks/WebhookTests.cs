using System.Net;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Calendar;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Periods;
using DanVanKheo.Hosting;
using DanVanKheo.TestKit;
using DanVanKheo.Webhooks;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using Xunit;

namespace DanVanKheo.Functions.Tests.Webhooks;

/// <summary>Other systems are told, signed, again after a failure, once more when somebody asks; and never inside of closed networks.</summary>
public sealed class WebhookTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    [Fact]
    public async Task A_dossier_is_told_of_until_it_is_commended_and_a_failure_is_made_up_for()
    {
        using var receiver = new Receiver();
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var secret = await SubscribeAsync(officer, receiver.Address, WebhookEvent.DossierSubmitted, WebhookEvent.StageEnded, WebhookEvent.DossierCommended);
        Assert.DoesNotContain(secret, (await officer.GetAsync(WebhookPages.Address)).Text, StringComparison.Ordinal);

        receiver.Status = 500;
        var dossier = await app.People.RegisterAsync();
        var refused = (await receiver.WaitForAsync(WebhookEvent.DossierSubmitted, dossier.Code))[0];
        Check(refused, secret);
        Assert.EndsWith($"/api/v1/dossiers/{dossier.Code}", refused.Json["url"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(dossier.Model.Email, refused.Text, StringComparison.Ordinal);
        Assert.Contains("Đang chờ gửi", await RowAsync(officer, dossier.Code, "Hồ sơ được gửi", "500"), StringComparison.Ordinal);
        receiver.Status = 204;
        using (var clock = app.Clock()) await clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        var both = await receiver.WaitForAsync(WebhookEvent.DossierSubmitted, dossier.Code, 2);
        Assert.Equal(both[0].Id, both[1].Id);
        Assert.True(both[1].Timestamp > both[0].Timestamp);
        Check(both[1], secret);
        Assert.Contains("Đã nhận", await RowAsync(officer, dossier.Code, "Hồ sơ được gửi", "204"), StringComparison.Ordinal);

        var again = (await officer.GetAsync(WebhookPages.Address)).FormWith("delivery");
        (await again.SubmitAsync()).Expect(HttpStatusCode.OK, "Sending it again");
        Assert.Single((await receiver.WaitForAsync(WebhookEvent.DossierSubmitted, dossier.Code, 3)).Select(m => m.Id).Distinct());

        await app.People.DecideAsync(dossier, Decision.Approve());
        await receiver.WaitForAsync(WebhookEvent.StageEnded, dossier.Code);
        await app.People.DecideAsync(dossier, Decision.Approve(), People.Bloc);
        await receiver.WaitForAsync(WebhookEvent.StageEnded, dossier.Code, 2);
        Assert.DoesNotContain(receiver.Received, m => m.Json["event"]!.GetValue<string>() == WebhookEvent.DossierCommended);
        await app.People.DecideAsync(dossier, Decision.Commend(VietnamTime.Date(VietnamTime.Day(await NowAsync()))), People.Commendation);
        await receiver.WaitForAsync(WebhookEvent.DossierCommended, dossier.Code);
        await receiver.WaitForAsync(WebhookEvent.StageEnded, dossier.Code, 3);
        Assert.Single(await receiver.WaitForAsync(WebhookEvent.DossierCommended, dossier.Code));
        await EndAsync(officer, receiver);
    }

    [Fact]
    public async Task A_sealed_report_is_told_of_once()
    {
        using var receiver = new Receiver();
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var secret = await SubscribeAsync(officer, receiver.Address, WebhookEvent.PeriodFrozen);
        var form = (await new FigureDesk(officer).DraftAsync("2013-h1")).Form("/can-bo/so-ket/2013-h1/khoa");
        foreach (var answer in await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync())) answer.Expect(HttpStatusCode.OK, "Sealing twice");
        var told = Assert.Single(await receiver.WaitForAsync(WebhookEvent.PeriodFrozen, "2013-h1"));
        Check(told, secret);
        Assert.DoesNotContain(receiver.Received, m => m.Json["event"]!.GetValue<string>() != WebhookEvent.PeriodFrozen);
        (await (await officer.GetAsync(WebhookPages.Address)).FormWith("id").SubmitAsync()).Expect(HttpStatusCode.OK, "Ending");
    }

    [Fact]
    public async Task Nothing_is_sent_into_a_closed_network_outside_Development()
    {
        using var sender = new WebhookSender(new HostingEnvironment { EnvironmentName = "Production" }, Options.Create(new AppOptions()), TimeProvider.System);
        var delivery = new WebhookDelivery("s", "d", WebhookEvent.DossierSubmitted, "DVK-2027-0001", "submitted|1", DateTimeOffset.UtcNow);
        foreach (var (address, failure) in ((string, string)[])[("http://nhan.coquan.vn/", "NotHttps"), ("https://127.0.0.1/", "PrivateAddress")])
        {
            var tried = await sender.SendAsync(new("s", address, WebhookEvent.All, "secret", "p", DateTimeOffset.UtcNow), delivery, CancellationToken.None);
            Assert.Null(tried.Status);
            Assert.Equal(failure, tried.Failure);
        }
    }

    [Fact]
    public async Task Only_administrators_subscribe_and_only_with_their_own_form()
    {
        using var reviewer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        (await reviewer.SignInAsync(WebhookPages.Address)).Expect(HttpStatusCode.Forbidden, "An officer without the duty");
        using var administrator = new Officer(app.Address, app.Mailbox, "phobithu@khoi.example.vn");
        var page = await administrator.SignInAsync(WebhookPages.Address);
        foreach (var address in (string[])["", "/thoi", "/gui-lai"]) (await administrator.Browser.PostAsync(WebhookPages.Address + address, [new("id", "x")])).Expect(HttpStatusCode.Forbidden, "A post without the nonce");
        var refused = (await page.FormWith("address").Fill("address", "javascript:alert(1)").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No address");
        Assert.Equal(["#address", "#events"], refused.Document.QuerySelectorAll(".errors a").Select(a => a.GetAttribute("href")));
        Assert.Equal("javascript:alert(1)", refused.FormWith("address").Value("address"));
    }

    private async Task<DateTimeOffset> NowAsync()
    {
        using var clock = app.Clock();
        return await clock.NowAsync();
    }

    private static async Task<string> SubscribeAsync(Officer officer, string address, params string[] events)
    {
        var form = (await officer.SignInAsync(WebhookPages.Address)).FormWith("address").Fill("address", address).Tick("events", events);
        return (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Subscribing").Document.QuerySelector("code")!.TextContent;
    }

    private async Task EndAsync(Officer officer, Receiver receiver)
    {
        (await (await officer.GetAsync(WebhookPages.Address)).FormWith("id").SubmitAsync()).Expect(HttpStatusCode.OK, "Ending");
        var (other, count) = (await app.People.RegisterAsync(), receiver.Received.Count);
        await app.People.RequestAsync(other);
        await Task.Delay(TimeSpan.FromSeconds(17));
        Assert.Equal(count, receiver.Received.Count);
    }

    private static async Task<string> RowAsync(Officer officer, string subject, string name, string status)
    {
        for (var tries = 0; ; tries++)
        {
            var row = (await officer.GetAsync(WebhookPages.Address)).Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).FirstOrDefault(r => r.Contains(subject, StringComparison.Ordinal) && r.Contains(name, StringComparison.Ordinal)) ?? "";
            if (row.Contains(status, StringComparison.Ordinal) || tries == 100) return row;
            await Task.Delay(100);
        }
    }

    /// <summary>As the receiver would, from what the documentation says.</summary>
    private static void Check(ReceivedMessage message, string secret)
    {
        var signed = Encoding.UTF8.GetBytes($"{message.Timestamp}.").Concat(message.Body).ToArray();
        Assert.Equal("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed)), message.Signature);
        Assert.Equal(message.Id, message.Json["id"]!.GetValue<string>());
    }
}
