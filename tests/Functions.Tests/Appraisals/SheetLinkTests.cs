using System.Net;
using DanVanKheo.Functions.Tests.Audit;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>What the link to a sheet opens when somebody was quicker, when the dossier is gone, when it is old.</summary>
public sealed class SheetLinkTests(AppraisalApp app) : IClassFixture<AppraisalApp>
{
    [Fact]
    public async Task Three_hand_in_within_one_second_and_each_sheet_counts_once()
    {
        var dossier = await app.Panel.WaitingAsync();
        var requests = await app.Panel.RequestsAsync(dossier);
        var browsers = requests.Select(_ => app.Browser()).ToList();
        var forms = new List<PageForm>();
        foreach (var (browser, request) in browsers.Zip(requests)) forms.Add(await ReadyAsync(browser, dossier, request));
        // Each of them presses twice.
        var outcomes = await Task.WhenAll(forms.Concat(forms).Select(f => f.SubmitAsync()));
        Assert.All(outcomes, o => Assert.Contains("đã được ghi lúc", o.Expect(HttpStatusCode.OK, "Handing in").Text, StringComparison.Ordinal));
        Assert.Equal(3, (await AuditOf.ActsAsync(app.Process, dossier.Code, "SheetSubmitted")).Count);
        await app.Panel.LetterToChairAsync(dossier, "AppraisalReady");
        browsers.ForEach(b => b.Dispose());
    }

    [Fact]
    public async Task After_a_withdrawal_it_says_so_and_takes_no_sheet()
    {
        var dossier = await app.Panel.WaitingAsync();
        var request = (await app.Panel.RequestsAsync(dossier))[0];
        using var browser = app.Browser();
        var form = await ReadyAsync(browser, dossier, request);
        await app.People.WithdrawAsync(dossier);
        Assert.Contains("đã được rút lại", (await form.SubmitAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("đã được rút lại", (await browser.GetAsync(request.Link.PathAndQuery)).Text, StringComparison.Ordinal);
        Assert.Empty(await AuditOf.ActsAsync(app.Process, dossier.Code, "SheetSubmitted"));
    }

    [Fact]
    public async Task A_sheet_given_to_somebody_else_takes_nothing_from_the_first()
    {
        var dossier = await app.Panel.WaitingAsync();
        var request = (await app.Panel.RequestsAsync(dossier))[0];
        using var browser = app.Browser();
        var form = await ReadyAsync(browser, dossier, request);
        using var officer = new Officer(app.Address, app.Mailbox, Panel.Chair);
        await officer.SignInAsync();
        foreach (var seat in (string[])["1", "2", "3"])
        {
            var give = (await officer.GetAsync($"/can-bo/tham-dinh/{dossier.Code}/{seat}")).FormWith("person");
            if (give.Choices("person").Count == 0) continue;
            await give.Fill("person", give.Choices("person")[0]).Fill("reason", "Đang đi công tác dài ngày.").SubmitAsync();
            if ((await browser.GetAsync(request.Link.PathAndQuery)).Text.Contains("giao cho người khác", StringComparison.Ordinal)) break;
        }

        Assert.Contains("giao cho người khác", (await form.SubmitAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(await AuditOf.ActsAsync(app.Process, dossier.Code, "SheetSubmitted"));
    }

    [Fact]
    public async Task An_old_link_says_so_and_brings_a_new_one_while_the_sheet_is_open()
    {
        var dossier = await app.Panel.WaitingAsync();
        var request = (await app.Panel.RequestsAsync(dossier))[0];
        using (var clock = new ClockDriver(app.Address)) await clock.AdvanceAsync(TimeSpan.FromDays(181));
        using var browser = app.Browser();
        var dead = (await browser.GetAsync(request.Link.PathAndQuery)).Expect(HttpStatusCode.Gone, "An old link");
        Assert.Contains(dossier.Status, dead.Links);
        (await dead.Form("/lien-ket/gui-lai").SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for a new one");
        var fresh = await app.Mailbox.WaitForAsync(request.To, dossier.Code, where: m => m.Key.StartsWith($"{dossier.Code}|{Panel.Stage}|1|AppraisalRequest|2|", StringComparison.Ordinal));
        Assert.True((await browser.GetAsync(fresh.Link.PathAndQuery)).HasField("conflict"));
    }

    /// <summary>The sheet filled in, with a fresh code.</summary>
    private async Task<PageForm> ReadyAsync(Visitor browser, Hosting.SentDossier dossier, Mail request)
    {
        var page = await app.Panel.DeclareAsync(browser, request);
        page = await Panel.Fill(page.Form(Panel.PageOf(dossier) + "/ma")).SubmitAsync();
        return page.FormWith("points-tinh-kheo").Fill("code", await app.Panel.CodeAsync(dossier, request));
    }
}
