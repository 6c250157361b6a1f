using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>One task passed on: the receiver decides, the giver's link says what happened, and it goes no further.</summary>
[Collection(nameof(SharedApp))]
public sealed class HandOverTests(DevelopmentApp app)
{
    private const string Receiver = "phobithu@khoi.example.vn";
    private const string Reason = "Đồng chí bí thư đi công tác đến hết tháng.";

    [Fact]
    public async Task The_receiver_decides_and_the_giver_no_longer_can()
    {
        var dossier = await app.People.RegisterAsync();
        var (giver, page) = await OpenAsync(dossier);
        using var _ = giver;
        var after = await (await FilledAsync(dossier, page)).SubmitAsync();
        after.Expect(HttpStatusCode.Gone, "The giver after handing over");
        Assert.Contains("chuyển", after.Text, StringComparison.Ordinal);
        Assert.False((await giver.GetAsync((await app.People.RequestAsync(dossier)).Link.PathAndQuery)).HasField("verdict"));

        using var deputy = new Approver(app.Address, app.Mailbox, Receiver);
        var request = await deputy.RequestedAsync(dossier.Code);
        Assert.Contains("Thay đồng chí: ", request.Text, StringComparison.Ordinal);
        var read = await deputy.OpenAsync(request);
        Assert.DoesNotContain(read.Links, l => l.EndsWith("/chuyen", StringComparison.Ordinal));
        var outcome = await deputy.DecideAsync(request, Decision.Approve());
        Assert.Contains("Trương Thị Oanh", outcome.Text, StringComparison.Ordinal);
        await app.People.RequestAsync(dossier, People.Bloc);
    }

    [Fact]
    public async Task Two_clicks_hand_over_once_and_mail_once()
    {
        var dossier = await app.People.RegisterAsync();
        var (giver, page) = await OpenAsync(dossier);
        using var _ = giver;
        var form = await FilledAsync(dossier, page);
        await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
        using var deputy = new Approver(app.Address, app.Mailbox, Receiver);
        await deputy.DecideAsync(await deputy.RequestedAsync(dossier.Code), Decision.Approve());
        Assert.Single(await app.Mailbox.ReadAsync(Receiver), m => m.Key.StartsWith($"{dossier.Code}|chi-bo|1|OpinionRequest|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_is_kept()
    {
        var dossier = await app.People.RegisterAsync();
        var (giver, page) = await OpenAsync(dossier);
        using var _ = giver;
        var answer = await page.FormWith("person").Fill("reason", "Bận.").SubmitAsync();
        answer.Expect(HttpStatusCode.UnprocessableEntity, "Nobody chosen, a short reason");
        Assert.Equal(2, answer.Problems.Count);
        Assert.Contains("Bận.", answer.Document.QuerySelector("#reason")!.TextContent, StringComparison.Ordinal);
        Assert.True((await giver.GetAsync(dossier.OpinionPage)).HasField("verdict"));
    }

    [Theory]
    [InlineData("bt-phu-nu")]
    [InlineData("nguoi-la")]
    [InlineData("")]
    public async Task Nobody_outside_the_committee_can_be_posted(string person)
    {
        var dossier = await app.People.RegisterAsync();
        var (giver, page) = await OpenAsync(dossier);
        using var _ = giver;
        var nonce = page.Document.QuerySelector("[name=nonce]")!.GetAttribute("value")!;
        var answer = await giver.PostAsync(dossier.OpinionPage + "/chuyen", [new("nonce", nonce), new("person", person), new("reason", Reason)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task It_needs_the_nonce_and_the_code()
    {
        var dossier = await app.People.RegisterAsync();
        var (giver, page) = await OpenAsync(dossier);
        using var _ = giver;
        Assert.Equal(HttpStatusCode.Forbidden, (await giver.PostAsync(dossier.OpinionPage + "/chuyen", [new("person", "pho-bi-thu"), new("reason", Reason)])).Status);
        var answer = await page.FormWith("person").Fill("person", "pho-bi-thu").Fill("reason", Reason).SubmitAsync();
        answer.Expect(HttpStatusCode.UnprocessableEntity, "Handing over without a code");
        Assert.True((await giver.GetAsync(dossier.OpinionPage)).HasField("verdict"));
    }

    private async Task<(Visitor Browser, Page Page)> OpenAsync(SentDossier dossier)
    {
        var (browser, page) = await app.People.OpenAsync(dossier);
        Assert.Contains(dossier.OpinionPage + "/chuyen", page.Links);
        return (browser, (await browser.GetAsync(dossier.OpinionPage + "/chuyen")).Expect(HttpStatusCode.OK, "The page of handing over"));
    }

    /// <summary>Asks for the code and comes back to the same page.</summary>
    private async Task<PageForm> FilledAsync(SentDossier dossier, Page page)
    {
        var asked = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        Assert.EndsWith("/chuyen", asked.Url.AbsolutePath, StringComparison.Ordinal);
        return asked.FormWith("person").Fill("person", "pho-bi-thu").Fill("reason", Reason).Fill("code", await app.People.OpinionCodeAsync(dossier));
    }
}
