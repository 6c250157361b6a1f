using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>The submitter takes the dossier back; of a withdrawal and an opinion at the same second one wins, and everybody is told the truth.</summary>
[Collection(nameof(SharedApp))]
public sealed class WithdrawalTests(DevelopmentApp app)
{
    private const string Reason = "Đơn vị sáp nhập, sẽ đăng ký lại cùng đơn vị mới.";

    [Fact]
    public async Task It_ends_the_review_and_everybody_hears()
    {
        var (dossier, browser) = await SentAsync();
        using var _ = browser;
        var request = await app.People.RequestAsync(dossier);
        var receipt = await WithdrawAsync(browser, dossier.Model);
        Assert.Equal("/dang-ky/da-gui", receipt.Url.AbsolutePath);
        Assert.Contains("Đã rút", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/dang-ky/rut", receipt.Links);

        Assert.Contains(Reason, (await app.People.LetterAsync(dossier, "WithdrawalConfirmed")).Text, StringComparison.Ordinal);
        var told = await app.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.Contains("|DossierWithdrawn|", StringComparison.Ordinal));
        Assert.Contains(Reason, told.Text, StringComparison.Ordinal);
        using var approver = app.Browser();
        var page = await approver.GetAsync(request.Link.PathAndQuery);
        Assert.False(page.HasField("verdict"));
        Assert.Contains("đã được rút", page.Text, StringComparison.Ordinal);
        Assert.Contains("Đã rút", (await approver.GetAsync(dossier.Status)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_dossier_can_be_taken_back_and_not_sent_again()
    {
        var (dossier, browser) = await SentAsync();
        using var _ = browser;
        await app.People.DecideAsync(dossier, Decision.Return("Bổ sung số hộ tham gia."));
        await browser.GetAsync((await app.People.LetterAsync(dossier, "Returned")).Link.PathAndQuery);
        await WithdrawAsync(browser, dossier.Model);
        Assert.Equal("/dang-ky/da-gui", (await browser.GetAsync("/dang-ky/xem-lai")).Url.AbsolutePath);
        await app.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.Contains("|DossierWithdrawn|", StringComparison.Ordinal));
        using var approver = app.Browser();
        var outcome = (await approver.GetAsync((await app.People.RequestAsync(dossier)).Link.PathAndQuery)).Text;
        Assert.Contains("đã được rút", outcome, StringComparison.Ordinal);
        Assert.Contains("Bổ sung số hộ tham gia.", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_needs_a_reason_the_code_and_the_pages_nonce()
    {
        var (dossier, browser) = await SentAsync();
        using var _ = browser;
        var page = await browser.GetAsync("/dang-ky/rut");
        (await browser.PostAsync("/dang-ky/rut", [new("reason", Reason), new("code", "123456")])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        var bare = (await page.FormWith("reason").Fill("reason", Reason).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Without a code");
        Assert.Equal(Reason, bare.FormWith("reason").Value("reason"));
        var asked = await page.Form("/dang-ky/rut/ma").SubmitAsync();
        var code = await CodeAsync(dossier.Model);
        var short_ = (await asked.FormWith("reason").Fill("reason", "Bận").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A short reason");
        Assert.Contains("từ 10 ký tự", Assert.Single(short_.Problems), StringComparison.Ordinal);
        Assert.Equal("/dang-ky/da-gui", (await short_.FormWith("reason").Fill("reason", Reason).Fill("code", code).SubmitAsync()).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_stranger_and_a_closed_dossier_find_nothing_to_withdraw()
    {
        using var stranger = app.Browser();
        (await stranger.GetAsync("/dang-ky/rut")).Expect(HttpStatusCode.NotFound, "Without the draft's cookie");
        var (dossier, browser) = await SentAsync();
        using var _ = browser;
        await app.People.DecideAsync(dossier, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        await app.People.LetterAsync(dossier, "Rejected");
        Assert.Equal("/dang-ky/da-gui", (await browser.GetAsync("/dang-ky/rut")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Against_an_opinion_at_the_same_moment_exactly_one_wins()
    {
        using var approver = new Approver(app.Address, app.Mailbox, People.Model().Approver);
        await approver.DecideAsync(await app.People.RequestAsync(await app.People.RegisterAsync()), Decision.Approve());
        for (var round = 0; round < 8; round++)
        {
            var (dossier, browser) = await SentAsync();
            using var _ = browser;
            var request = await app.People.RequestAsync(dossier);
            var opinion = (await approver.OpenAsync(request)).FormWith("verdict").Fill("verdict", "Reject").Fill("reason", "Trùng với nhiệm vụ thường xuyên.");
            var withdrawal = await ReadyAsync(browser, dossier.Model);
            var answers = await Task.WhenAll(
                AfterAsync(round % 2 * 3, () => opinion.SubmitAsync()),
                AfterAsync((round + 1) % 2 * 3, () => withdrawal.SubmitAsync()));
            await OneTruthAsync(dossier, request, answers);
        }
    }

    [Fact]
    public async Task Twice_at_once_is_as_good_as_once()
    {
        var (dossier, browser) = await SentAsync();
        using var _ = browser;
        var form = await ReadyAsync(browser, dossier.Model);
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
        Assert.All(answers, a => Assert.True(a.Url.AbsolutePath == "/dang-ky/da-gui", a.ToString()));
        await app.People.LetterAsync(dossier, "WithdrawalConfirmed");
        Assert.Single(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains("|WithdrawalConfirmed|", StringComparison.Ordinal));
    }

    /// <summary>The page of either side, the public page and the letters all tell the same.</summary>
    private async Task OneTruthAsync(SentDossier dossier, Mail request, Page[] answers)
    {
        using var reader = app.Browser();
        var link = await reader.GetAsync(request.Link.PathAndQuery);
        var withdrawn = link.Text.Contains("đã được rút", StringComparison.Ordinal);
        Assert.NotEqual(withdrawn, link.Text.Contains("Trùng với nhiệm vụ thường xuyên.", StringComparison.Ordinal));
        Assert.All(answers, a => Assert.False(a.HasField("verdict"), a.ToString()));
        Assert.Equal(withdrawn, answers[0].Text.Contains("đã được rút", StringComparison.Ordinal));
        await app.People.LetterAsync(dossier, withdrawn ? "WithdrawalConfirmed" : "Rejected");
        Assert.Contains(withdrawn ? "Đã rút" : "Không được duyệt", (await reader.GetAsync(dossier.Status)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains(withdrawn ? "|Rejected|" : "|WithdrawalConfirmed|", StringComparison.Ordinal));
        if (withdrawn) Assert.Contains("Đã rút", answers[1].Text, StringComparison.Ordinal);
    }

    private static async Task<Page> AfterAsync(int milliseconds, Func<Task<Page>> act)
    {
        await Task.Delay(milliseconds);
        return await act();
    }

    /// <summary>Registered in a browser that stays open.</summary>
    private async Task<(SentDossier Dossier, Visitor Browser)> SentAsync()
    {
        var (model, browser) = (People.Model(), app.Browser());
        await People.WriteDraftAsync(browser, model);
        var page = await People.AskForCodeAsync(browser);
        var receipt = await page.FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        return (new(receipt.Document.QuerySelector(".code-large")!.TextContent, model), browser);
    }

    private async Task<PageForm> ReadyAsync(Visitor browser, Registration model)
    {
        var asked = await (await browser.GetAsync("/dang-ky/rut")).Form("/dang-ky/rut/ma").SubmitAsync();
        return asked.FormWith("reason").Fill("reason", Reason).Fill("code", await CodeAsync(model));
    }

    private async Task<Page> WithdrawAsync(Visitor browser, Registration model) => await (await ReadyAsync(browser, model)).SubmitAsync();

    private async Task<string> CodeAsync(Registration model) =>
        (await app.Mailbox.WaitForAsync(model.Email, "", where: m => m.Key.Contains("|WithdrawalCode|", StringComparison.Ordinal))).Code;
}
