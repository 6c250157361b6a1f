using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>The form of an opinion: nothing chosen beforehand, reasons where they are owed, a code that is the person's.</summary>
[Collection(nameof(SharedApp))]
public sealed class FormTests(DevelopmentApp app)
{
    private const string Reason = "Cần nêu rõ số hộ tham gia.";

    public static TheoryData<string, string, string, string> Incomplete => new()
    {
        { "", Reason, "verdict", "Chưa chọn ý kiến" },
        { "Maybe", Reason, "verdict", "Chưa chọn ý kiến" },
        { "99", Reason, "verdict", "Chưa chọn ý kiến" },
        { "Return", "", "reason", "từ 10 ký tự" },
        { "Return", Reason, "points", "ít nhất một mục" },
        { "Reject", "Chín chữ!", "reason", "từ 10 ký tự" },
        { "Reject", "          \u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B", "reason", "từ 10 ký tự" },
        { "Approve", new string('x', 3001), "reason", "Nhiều nhất 3.000 ký tự" },
        { "Approve", "", "code", "Chưa nhập mã" },
    };

    [Fact]
    public async Task Nothing_is_chosen_beforehand_and_nothing_runs_by_itself()
    {
        var (browser, page) = await app.People.OpenAsync(await app.People.RegisterAsync());
        using var _ = browser;
        Assert.Equal(["Approve", "Return", "Reject"], page.FormWith("verdict").Choices("verdict"));
        Assert.Empty(page.Document.QuerySelectorAll("form [checked], form [selected]:not([value=''])"));
        Assert.Empty(page.Document.QuerySelectorAll("script, [onload], [autofocus], meta[http-equiv=refresh]"));
        Assert.Equal("", page.FormWith("verdict").Value("reason"));
        Assert.Contains("giờ Việt Nam", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Incomplete))]
    public async Task An_incomplete_opinion_is_refused_and_kept(string verdict, string reason, string field, string sentence)
    {
        var dossier = await WaitingAsync();
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        var nonce = page.FormWith("verdict").Value("nonce");
        var answer = await browser.PostAsync(dossier.OpinionPage, [new("nonce", nonce), new("verdict", verdict), new("reason", reason), new("code", "")]);
        answer.Expect(HttpStatusCode.UnprocessableEntity, $"{verdict} “{reason}”");
        Assert.Contains(answer.Problems, p => p.Contains(sentence, StringComparison.Ordinal));
        Assert.NotNull(answer.Document.QuerySelector($"[role=alert] a[href='#{field}']"));
        var form = answer.FormWith("verdict");
        if (form.Choices("verdict").Contains(verdict)) Assert.Equal(verdict, form.Value("verdict"));
        Assert.Equal(reason, form.Value("reason"));
    }

    [Fact]
    public async Task A_forgotten_reason_does_not_use_up_the_code()
    {
        var dossier = await app.People.RegisterAsync();
        var (browser, page) = await AskAsync(dossier);
        using var _ = browser;
        var code = await app.People.OpinionCodeAsync(dossier);
        for (var i = 0; i < 6; i++) page = await Answer(page, "Return", "", code).SubmitAsync();
        var outcome = await Answer(page, "Return", Reason, $" {code[..3]} {code[3..]} ").SubmitAsync();
        Assert.False(outcome.HasField("verdict"), outcome.ToString());
        Assert.Contains(Reason, outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_codes_end_a_code_and_a_fresh_one_works()
    {
        var dossier = await app.People.RegisterAsync();
        var (browser, page) = await AskAsync(dossier);
        using var _ = browser;
        var right = await app.People.OpinionCodeAsync(dossier);
        for (var i = 0; i < 5; i++) page = await Answer(page, "Approve", "", right == "000000" ? "111111" : "000000").SubmitAsync();
        page = (await Answer(page, "Approve", "", right).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "The sixth try");
        Assert.Contains("quá nhiều lần", Assert.Single(page.Problems), StringComparison.Ordinal);
        page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        var outcome = await Answer(page, "Approve", "", await app.People.OpinionCodeAsync(dossier, 2)).SubmitAsync();
        Assert.False(outcome.HasField("verdict"), outcome.ToString());
    }

    [Fact]
    public async Task A_code_for_one_dossier_decides_no_other()
    {
        var (one, two) = (await app.People.RegisterAsync(), await app.People.RegisterAsync());
        var (first, firstPage) = await AskAsync(one);
        var (second, secondPage) = await AskAsync(two);
        using var _ = first;
        using var __ = second;
        var (right, foreign) = (await app.People.OpinionCodeAsync(one), await app.People.OpinionCodeAsync(two));
        if (right == foreign) return;
        var page = (await Answer(firstPage, "Approve", "", foreign).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "The code of another dossier");
        Assert.Contains("Mã chưa đúng", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.True(secondPage.HasField("verdict"));
    }

    [Fact]
    public async Task The_code_goes_to_the_registered_address_and_a_stranger_cannot_ask_for_it()
    {
        var dossier = await app.People.RegisterAsync();
        await app.People.RequestAsync(dossier);
        using var stranger = app.Browser();
        (await stranger.PostAsync(dossier.OpinionPage + "/ma", [new("nonce", "x"), new("email", "toi@evil.example")])).Expect(HttpStatusCode.NotFound, "Without the link");
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        (await browser.PostAsync(dossier.OpinionPage + "/ma", [new("email", "toi@evil.example")])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        var asked = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        Assert.Equal("?ma=da-gui", asked.Url.Query);
        Assert.Contains(dossier.Model.Approver, asked.Text, StringComparison.Ordinal);
        Assert.Empty(await app.Mailbox.ReadAsync("toi@evil.example"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Without_the_pages_nonce_nothing_is_decided(string? nonce)
    {
        var dossier = await WaitingAsync();
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        (await browser.PostAsync(dossier.OpinionPage, [new("nonce", nonce ?? ""), new("verdict", "Approve"), new("code", "123456")])).Expect(HttpStatusCode.Forbidden, "No nonce");
        Assert.True((await browser.GetAsync(page.Url.AbsolutePath)).HasField("verdict"));
    }

    private async Task<SentDossier> WaitingAsync() => await app.People.RegisterAsync();

    private async Task<(Visitor Browser, Page Page)> AskAsync(SentDossier dossier)
    {
        var (browser, page) = await app.People.OpenAsync(dossier);
        return (browser, await page.Form(dossier.OpinionPage + "/ma").SubmitAsync());
    }

    private static PageForm Answer(Page page, string verdict, string reason, string code) =>
        page.FormWith("verdict").Fill("verdict", verdict).Fill("reason", reason).Fill("code", code).Tick("points", verdict == "Return" ? ["section:noi-dung"] : []);
}
