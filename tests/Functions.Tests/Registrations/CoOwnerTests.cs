using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Co-owners write with a link of their own; the submitter alone sends, and no owner judges (F10).</summary>
[Collection(nameof(SharedApp))]
public sealed class CoOwnerTests(DevelopmentApp app)
{
    private const string Together = "Mỗi đảng viên giúp đỡ một hộ; đồng sở hữu viết thêm câu này.";

    [Fact]
    public async Task A_co_owner_reads_and_writes_and_does_not_send()
    {
        var model = People.Model();
        using var submitter = app.Browser();
        await People.WriteDraftAsync(submitter, model);
        var (friend, email) = await InviteAsync(submitter);
        using var _ = friend;
        var step = await friend.GetAsync("/dang-ky/noi-dung");
        await step.Form("/dang-ky/noi-dung").Fill("skill", Together).SubmitAsync();
        Assert.Contains(Together, (await submitter.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);

        var check = await friend.GetAsync("/dang-ky/xem-lai");
        Assert.Null(check.TryForm("/dang-ky/xem-lai"));
        Assert.Contains(model.Email, check.Text, StringComparison.Ordinal);
        (await friend.GetAsync("/dang-ky/ma")).Expect(HttpStatusCode.Conflict, "The page of the code");
        Assert.False((await friend.GetAsync("/dang-ky/ket-qua")).HasField("email"));

        var page = await People.AskForCodeAsync(submitter);
        var receipt = await page.FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        Assert.Contains(email, receipt.Text, StringComparison.Ordinal);
        Assert.Contains(email, (await friend.GetAsync("/dang-ky/da-gui")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/dang-ky/rut", (await friend.GetAsync("/dang-ky/da-gui")).Links);
        (await friend.GetAsync("/dang-ky/rut")).Expect(HttpStatusCode.Conflict, "A co-owner withdrawing");
    }

    [Fact]
    public async Task The_address_that_gets_the_codes_is_not_theirs_to_change()
    {
        var model = People.Model();
        using var submitter = app.Browser();
        await People.WriteDraftAsync(submitter, model);
        var (friend, email) = await InviteAsync(submitter);
        using var _ = friend;
        var page = await friend.GetAsync("/dang-ky/khai-quat");
        var fields = model.Step("khai-quat").Where(f => f.Key != "email").Append(new("email", email)).Append(new("nonce", page.Form("/dang-ky/khai-quat").Value("nonce")));
        (await friend.PostAsync("/dang-ky/khai-quat", fields)).Expect(HttpStatusCode.UnprocessableEntity, "Changing the submitter's address");
        Assert.Equal(model.Email, (await submitter.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat").Value("email"));
    }

    [Fact]
    public async Task Taken_off_the_link_is_dead_and_saving_does_not_bring_them_back()
    {
        using var submitter = app.Browser();
        await People.WriteDraftAsync(submitter, People.Model());
        var (friend, email) = await InviteAsync(submitter);
        using var _ = friend;
        var form = (await friend.GetAsync("/dang-ky/noi-dung")).Form("/dang-ky/noi-dung").Fill("skill", Together);
        var list = await submitter.GetAsync("/dang-ky/dong-so-huu");
        var removal = list.Document.QuerySelector("form[action$='/xoa']")!;
        var page = await list.Form(removal.GetAttribute("action")!).SubmitAsync();
        Assert.DoesNotContain(email, page.Text, StringComparison.Ordinal);
        (await form.SubmitAsync()).Expect(HttpStatusCode.NotFound, "Saving after being taken off");
        (await friend.GetAsync((await InvitationAsync(email)).Link.PathAndQuery)).Expect(HttpStatusCode.NotFound, "The link after being taken off");
        Assert.DoesNotContain(Together, (await submitter.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(email, (await submitter.GetAsync("/dang-ky/dong-so-huu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Named_twice_gets_one_letter_and_a_wrong_address_is_kept_to_mend()
    {
        using var submitter = app.Browser();
        await People.WriteDraftAsync(submitter, People.Model());
        var (friend, email) = await InviteAsync(submitter);
        using var _ = friend;
        var page = await Add(await submitter.GetAsync("/dang-ky/dong-so-huu"), email.ToUpperInvariant()).SubmitAsync();
        Assert.Single(page.Document.QuerySelectorAll("form[action$='/xoa']"));
        Assert.Single(await app.Mailbox.ReadAsync(email), m => m.Key.Contains("|CoOwnerInvited|", StringComparison.Ordinal));
        var wrong = (await Add(page, "khong phai thu").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No address");
        Assert.Equal("khong phai thu", wrong.Form("/dang-ky/dong-so-huu").Value("email"));
    }

    [Fact]
    public async Task A_co_owner_hears_what_became_of_it_with_a_link_of_their_own()
    {
        const string Wanted = "Bổ sung số hộ tham gia và thời hạn hoàn thành.";
        var model = People.Model();
        using var submitter = app.Browser();
        await People.WriteDraftAsync(submitter, model);
        var (friend, email) = await InviteAsync(submitter);
        using var _ = friend;
        var page = await People.AskForCodeAsync(submitter);
        var receipt = await page.FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        var dossier = new SentDossier(receipt.Document.QuerySelector(".code-large")!.TextContent, model);
        await app.People.DecideAsync(dossier, Decision.Return(Wanted));
        var letter = await app.Mailbox.WaitForAsync(email, dossier.Code, where: m => m.Key.Contains("|Returned|", StringComparison.Ordinal));
        Assert.Contains(Wanted, letter.Text, StringComparison.Ordinal);
        Assert.NotEqual((await app.People.LetterAsync(dossier, "Returned")).Link, letter.Link);
        using var fresh = app.Browser();
        var check = (await fresh.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The co-owner's link");
        Assert.Null(check.TryForm("/dang-ky/xem-lai"));
    }

    [Fact]
    public async Task A_co_owner_is_not_asked_for_an_opinion_on_it()
    {
        var model = People.Model(0);
        using var submitter = app.Browser();
        await People.WriteDraftAsync(submitter, model);
        await Add(await submitter.GetAsync("/dang-ky/dong-so-huu"), model.Approver).SubmitAsync();
        var page = await People.AskForCodeAsync(submitter);
        var receipt = await page.FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        var code = receipt.Document.QuerySelector(".code-large")!.TextContent;
        var asked = await app.Mailbox.WaitForAsync(People.BlocReviewer, code, where: m => m.Key.Contains("|Opinion", StringComparison.Ordinal));
        Assert.Contains("|chi-bo|1|", asked.Key, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(model.Approver), m => m.Subject.Contains(code, StringComparison.Ordinal) && m.Key.Contains("|Opinion", StringComparison.Ordinal));
    }

    /// <summary>Somebody new is named, and their browser opens the link.</summary>
    private async Task<(Visitor Browser, string Email)> InviteAsync(Visitor submitter)
    {
        var email = $"b{Guid.NewGuid():N}"[..16] + "@donvi.example.vn";
        await Add(await submitter.GetAsync("/dang-ky/dong-so-huu"), email).SubmitAsync();
        var browser = app.Browser();
        (await browser.GetAsync((await InvitationAsync(email)).Link.PathAndQuery)).Expect(HttpStatusCode.OK, "Opening the invitation");
        return (browser, email);
    }

    private Task<Mail> InvitationAsync(string email) => app.Mailbox.WaitForAsync(email, "", where: m => m.Key.Contains("|CoOwnerInvited|", StringComparison.Ordinal));

    private static PageForm Add(Page page, string email) => page.Form("/dang-ky/dong-so-huu").Fill("email", email);
}
