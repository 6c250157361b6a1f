using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Sending makes one dossier, with the right code only.</summary>
[Collection(nameof(SharedApp))]
public sealed class SubmissionTests(DevelopmentApp app)
{
    private const string CodePage = "/dang-ky/ma";

    [Fact]
    public async Task Sending_the_code_twice_at_once_makes_one_dossier_and_shows_it_twice()
    {
        for (var round = 0; round < 4; round++)
        {
            var model = People.Model();
            using var browser = app.Browser();
            var page = await WrittenAsync(browser, model);
            var code = await app.People.SubmissionCodeAsync(model);
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Form(CodePage).Fill("code", code).SubmitAsync()));
            Assert.All(answers, answer => Assert.True(answer.Url.AbsolutePath == "/dang-ky/da-gui", answer.ToString()));
            Assert.Single(answers.Select(a => a.Heading).Distinct());
            var receipts = (await ReceiptsAsync(model)).Select(m => m.Subject).Distinct();
            Assert.Single(receipts);
        }
    }

    [Fact]
    public async Task Asking_for_the_code_twice_at_once_mails_a_code_that_works()
    {
        for (var round = 0; round < 4; round++)
        {
            var model = People.Model();
            using var browser = app.Browser();
            await People.WriteDraftAsync(browser, model);
            var check = await browser.GetAsync("/dang-ky/xem-lai");
            var pages = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => check.Form("/dang-ky/xem-lai").SubmitAsync()));
            var newest = (await app.Mailbox.ReadAsync(model.Email)).First(m => m.Key.Contains("|SubmissionCode|", StringComparison.Ordinal));
            var sent = await pages[0].Form(CodePage).Fill("code", newest.Code).SubmitAsync();
            Assert.True(sent.Url.AbsolutePath == "/dang-ky/da-gui", sent.ToString());
        }
    }

    [Fact]
    public async Task Five_wrong_codes_end_a_code_and_a_fresh_one_works()
    {
        var model = People.Model();
        using var browser = app.Browser();
        var page = await WrittenAsync(browser, model);
        var right = await app.People.SubmissionCodeAsync(model);
        for (var left = 4; left >= 0; left--)
        {
            page = await TypeAsync(page, Wrong(right));
            Assert.Contains($"Còn {left} lần", Assert.Single(page.Problems), StringComparison.Ordinal);
        }

        page = await TypeAsync(page, right);
        Assert.Contains("quá nhiều lần", Assert.Single(page.Problems), StringComparison.Ordinal);
        page = await page.Form("/dang-ky/xem-lai").SubmitAsync();
        var fresh = await app.People.SubmissionCodeAsync(model, 2);
        Assert.Equal("/dang-ky/da-gui", (await page.Form(CodePage).Fill("code", fresh).SubmitAsync()).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_code_opens_its_own_draft_only()
    {
        var (mine, theirs) = (People.Model(), People.Model(2));
        using var me = app.Browser();
        using var them = app.Browser();
        var page = await WrittenAsync(me, mine);
        await WrittenAsync(them, theirs);
        var (right, foreign) = (await app.People.SubmissionCodeAsync(mine), await app.People.SubmissionCodeAsync(theirs));
        if (right != foreign) Assert.Contains("Mã chưa đúng", Assert.Single((await TypeAsync(page, foreign)).Problems), StringComparison.Ordinal);
        Assert.Equal("/dang-ky/da-gui", (await page.Form(CodePage).Fill("code", right[..3] + " " + right[3..]).SubmitAsync()).Url.AbsolutePath);
    }

    [Theory]
    [InlineData("", "Chưa nhập mã")]
    [InlineData("12345", "Mã chưa đúng")]
    [InlineData("<b>1</b>", "Mã chưa đúng")]
    public async Task What_is_no_code_is_refused(string typed, string sentence)
    {
        var model = People.Model();
        using var browser = app.Browser();
        var page = await TypeAsync(await WrittenAsync(browser, model), typed);
        Assert.Contains(sentence, Assert.Single(page.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_was_never_asked_for_is_refused()
    {
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, People.Model());
        var page = await TypeAsync(await browser.GetAsync(CodePage), "000000");
        Assert.Contains("Chưa có mã nào được gửi", Assert.Single(page.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sending_back_leads_to_the_receipt_and_changes_are_refused()
    {
        var model = People.Model();
        using var browser = app.Browser();
        var page = await WrittenAsync(browser, model);
        var form = (await browser.GetAsync("/dang-ky/ket-qua")).Form("/dang-ky/ket-qua").Fill("target", "Một mục tiêu khác hẳn, sửa lén.");
        var upload = (await browser.GetAsync("/dang-ky/minh-chung")).FormWith("file").Attach("file", SampleFiles.Pdf());
        await page.Form(CodePage).Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();

        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua", "minh-chung", "xem-lai", "ma"])
        {
            Assert.Equal("/dang-ky/da-gui", (await browser.GetAsync("/dang-ky/" + step)).Url.AbsolutePath);
        }

        Assert.Equal("/dang-ky/da-gui", (await form.SubmitAsync()).Url.AbsolutePath);
        Assert.Equal("/dang-ky/da-gui", (await upload.SubmitAsync()).Url.AbsolutePath);
        var code = (await ReceiptsAsync(model))[0].Subject[1..14];
        var seen = await app.People.OpenAsync(new(code, model));
        using var approver = seen.Browser;
        Assert.Contains(model.Target, seen.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sửa lén", seen.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(seen.Page.Links, l => l.Contains("/tep/", StringComparison.Ordinal));
    }

    private static async Task<Page> WrittenAsync(Visitor browser, Registration model)
    {
        await People.WriteDraftAsync(browser, model);
        return await People.AskForCodeAsync(browser);
    }

    private static async Task<Page> TypeAsync(Page page, string code) =>
        (await page.Form(CodePage).Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, $"The code “{code}”");

    private static string Wrong(string right) => right == "000000" ? "111111" : "000000";

    private async Task<IReadOnlyList<Mail>> ReceiptsAsync(Registration model)
    {
        await app.Mailbox.WaitForAsync(model.Email, "", where: m => m.Key.Contains("|Receipt|", StringComparison.Ordinal));
        return [.. (await app.Mailbox.ReadAsync(model.Email)).Where(m => m.Key.Contains("|Receipt|", StringComparison.Ordinal))];
    }
}
