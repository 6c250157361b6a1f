using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>Last year's model is carried on by its owner: content kept, results afresh, the link shown from both years.</summary>
public sealed class ContinuationTests(TwoPassApp app) : IClassFixture<TwoPassApp>
{
    private const string Result = "Đã trao 120 trên 200 xe; 12 xã đều có em được nhận.";

    [Fact]
    public async Task Asking_by_code_and_address_gives_the_same_answer_to_everybody()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        var right = await AskAsync(dossier.Code, dossier.Model.Email);
        var wrong = await AskAsync(dossier.Code, "nguoi.khac@donvi.example.vn");
        var nothing = await AskAsync("DVK-2020-0001", dossier.Model.Email);
        Assert.Equal(right.Text, wrong.Text);
        Assert.Equal(right.Text, nothing.Text);
        await season.LetterAsync("|0|ContinueLink|1");
        Assert.Empty(await app.Mailbox.ReadAsync("nguoi.khac@donvi.example.vn"));
        var refused = (await AskAsync("xe đạp", "khong phai thu")).Expect(HttpStatusCode.UnprocessableEntity, "No code and no address");
        Assert.Equal((2, "xe đạp"), (refused.Problems.Count, refused.FormWith("ma").Value("ma")));
    }

    [Fact]
    public async Task It_begins_the_year_after_from_the_old_content_and_is_known_from_both_sides()
    {
        using var season = new Season(app);
        var old = await season.ToImplementationAsync();
        await season.ToDayAsync(4, 6);
        await season.OpenAsync(await season.LetterAsync("thuc-hien|1|ReportRequest|100"));
        await season.ReportAsync($"{season.Year}-h1", "120");
        var page = await season.Browser.GetAsync(season.Home);
        Assert.False(page.HasField("lastResult"));
        var nonce = (await season.Browser.GetAsync($"{season.Home}/{season.Year}-h1")).Html;
        Assert.DoesNotContain("lastResult", nonce, StringComparison.Ordinal);

        await season.ToDayAsync(11, 1, yearsOn: 1);
        await AskAsync(old.Code, old.Model.Email.ToUpperInvariant());
        page = await season.OpenAsync(await season.LetterAsync("|0|ContinueLink|1"));
        page = await page.FormWith("lastResult").Fill("lastResult", "Tốt").SubmitAsync();
        Assert.Equal("Tốt", page.Expect(HttpStatusCode.UnprocessableEntity, "A result that says nothing").FormWith("lastResult").Value("lastResult"));
        page = await page.FormWith("lastResult").Fill("lastResult", Result).SubmitAsync();
        Assert.Equal("/dang-ky/khai-quat", page.Url.AbsolutePath);
        Assert.Equal((old.Model.Name, "continuing"), (page.FormWith("name").Value("name"), page.FormWith("name").Value("kind")));
        var results = await season.Browser.GetAsync("/dang-ky/ket-qua");
        Assert.Equal(("Số xe đạp được trao", "120", "", ""), (Cell(results, "name"), Cell(results, "baseline"), Cell(results, "goal"), results.FormWith("start").Value("start")));

        var next = await Registering.FinishAsync(app.Mailbox, season.Browser, old.Model with { Kind = "continuing" });
        Assert.StartsWith($"DVK-{season.Year + 1}-", next, StringComparison.Ordinal);
        using var secretary = app.Browser();
        var request = await app.Mailbox.WaitForAsync(old.Model.Approver, next, where: m => m.Key == $"{next}|chi-bo|1|OpinionRequest|1");
        page = await secretary.GetAsync(request.Link.PathAndQuery);
        foreach (var text in (string[])[old.Code, Result]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        Assert.Contains("/ho-so/" + next, (await season.Browser.GetAsync(season.Home)).Links);
    }

    private static string Cell(Page page, string column) => page.FormWith("target").Value($"indicators-0-{column}");

    private async Task<Page> AskAsync(string code, string email)
    {
        using var browser = app.Browser();
        return await (await browser.GetAsync("/dang-ky/tiep-tuc?ma=" + Uri.EscapeDataString(code))).FormWith("email").Fill("email", email).SubmitAsync();
    }
}
