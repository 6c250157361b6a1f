using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>Of several opinions at once one is taken, and everybody is shown that one.</summary>
[Collection(nameof(SharedApp))]
public sealed class RaceTests(DevelopmentApp app)
{
    [Fact]
    public async Task Two_browsers_deciding_at_once_see_the_same_outcome()
    {
        using var desk = new Approver(app.Address, app.Mailbox, People.Model().Approver);
        using var phone = new Approver(app.Address, app.Mailbox, People.Model().Approver);
        foreach (var device in (Approver[])[desk, phone]) await device.DecideAsync(await app.People.RequestAsync(await app.People.RegisterAsync()), Decision.Approve());
        for (var round = 0; round < 5; round++)
        {
            var dossier = await app.People.RegisterAsync();
            var request = await app.People.RequestAsync(dossier);
            var forms = (Yes: (await desk.OpenAsync(request)).FormWith("verdict"), No: (await phone.OpenAsync(request)).FormWith("verdict"));
            var answers = await Task.WhenAll(
                forms.Yes.Fill("verdict", "Approve").Fill("reason", "Ý kiến từ máy bàn.").SubmitAsync(),
                forms.No.Fill("verdict", "Return").Fill("reason", "Ý kiến từ điện thoại.").Tick("points", "section:noi-dung").SubmitAsync());
            Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
            var outcomes = answers.Select(a => (a.Text.Contains("máy bàn", StringComparison.Ordinal), a.Text.Contains("điện thoại", StringComparison.Ordinal))).Distinct().ToList();
            Assert.True(outcomes is [(true, false)] or [(false, true)], string.Join('\n', answers.Select(a => a.ToString())));
            await OnlyOneFollowsAsync(dossier, outcomes[0].Item1);
        }
    }

    [Fact]
    public async Task A_double_click_with_a_code_shows_the_outcome_twice()
    {
        for (var round = 0; round < 4; round++)
        {
            var dossier = await app.People.RegisterAsync();
            var (browser, page) = await app.People.OpenAsync(dossier);
            using var _ = browser;
            page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
            var form = page.FormWith("verdict").Fill("verdict", "Approve").Fill("code", await app.People.OpinionCodeAsync(dossier));
            var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
            Assert.All(answers, a => Assert.False(a.HasField("verdict"), a.ToString()));
            Assert.Single(answers.Select(a => a.Document.QuerySelector("dl.facts")!.TextContent).Distinct());
        }
    }

    [Fact]
    public async Task Asking_for_the_code_twice_at_once_mails_a_code_that_works()
    {
        for (var round = 0; round < 4; round++)
        {
            var dossier = await app.People.RegisterAsync();
            var (browser, page) = await app.People.OpenAsync(dossier);
            using var _ = browser;
            var asked = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Form(dossier.OpinionPage + "/ma").SubmitAsync()));
            var newest = (await app.Mailbox.ReadAsync(dossier.Model.Approver)).First(m => m.Key.StartsWith($"{dossier.Code}|chi-bo|1|OpinionCode|", StringComparison.Ordinal));
            var outcome = await asked[0].FormWith("verdict").Fill("verdict", "Approve").Fill("code", newest.Code).SubmitAsync();
            Assert.False(outcome.HasField("verdict"), outcome.ToString());
        }
    }

    /// <summary>Approved: the bloc is asked and the submitter may not write. Returned: the other way round.</summary>
    private async Task OnlyOneFollowsAsync(SentDossier dossier, bool approved)
    {
        await app.People.LetterAsync(dossier, approved ? "StageApproved" : "Returned");
        if (approved) await app.People.RequestAsync(dossier, People.Bloc);
        var mails = (await app.Mailbox.ReadAsync()).Where(m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(mails, m => m.Key.Contains(approved ? "|Returned|" : "|StageApproved|", StringComparison.Ordinal));
        Assert.Equal(approved, mails.Exists(m => m.Key.Contains("|khoi|", StringComparison.Ordinal)));
    }
}
