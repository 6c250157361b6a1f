using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Revisions;

/// <summary>A return names what to mend; nothing else can be changed, and the reviewer sees what was.</summary>
[Collection(nameof(SharedApp))]
public sealed class ReturnTests(DevelopmentApp app)
{
    private const string Wanted = "Ghi rõ số hộ tham gia và người chủ trì.";
    private const string Mended = "Vận động 120 hộ tham gia, xong trước 30/09/2027.";

    [Fact]
    public async Task The_form_offers_sections_questions_and_the_points_of_the_stage()
    {
        var (browser, page) = await app.People.OpenAsync(await app.People.RegisterAsync());
        using var _ = browser;
        var boxes = page.FormWith("verdict").Boxes("points");
        foreach (var box in (string[])["point:so-lieu", "section:khai-quat", "section:noi-dung", "section:ket-qua", "section:minh-chung", "field:target", "field:name"]) Assert.Contains(box, boxes);
        Assert.Equal(boxes.Count, boxes.Distinct().Count());
        Assert.Empty(page.Document.QuerySelectorAll("[name=points][checked]"));
    }

    [Fact]
    public async Task Two_points_open_two_places_and_every_other_one_refuses()
    {
        var (dossier, browser) = await ReturnedAsync("field:target", "field:forces");
        using var _ = browser;
        var results = await browser.GetAsync("/dang-ky/ket-qua");
        Assert.True(results.HasField("target"));
        Assert.False(results.HasField("phone"));
        Assert.Contains("0912345678", results.Text, StringComparison.Ordinal);
        Assert.Contains("Không được yêu cầu sửa", results.Text, StringComparison.Ordinal);

        var refused = await PostAsync(browser, results, [new("target", Mended), new("phone", "0999999999")]);
        refused.Expect(HttpStatusCode.UnprocessableEntity, "Changing a locked answer");
        Assert.Contains(refused.Problems, p => p.Contains("giữ nguyên", StringComparison.Ordinal));
        Assert.Equal(Mended, refused.FormWith("target").Value("target"));
        Assert.Contains("0912345678", refused.Text, StringComparison.Ordinal);

        var whole = await browser.GetAsync("/dang-ky/khai-quat");
        Assert.False(whole.HasField("name"));
        (await PostAsync(browser, whole, [new("name", "Một mô hình hoàn toàn khác")])).Expect(HttpStatusCode.UnprocessableEntity, "Changing a locked step");
        Assert.Contains(dossier.Model.Name, (await browser.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_by_the_script_keeps_locked_answers_too()
    {
        var (dossier, browser) = await ReturnedAsync("field:target");
        using var _ = browser;
        var nonce = (await browser.GetAsync("/dang-ky/ket-qua")).FormWith("target").Value("nonce");
        (await browser.PostAsync("/dang-ky/ket-qua/luu", [new("nonce", nonce), new("target", Mended), new("email", "ke.gian@evil.example")])).Expect(HttpStatusCode.OK, "Autosave");
        var check = (await browser.GetAsync("/dang-ky/xem-lai")).Text;
        Assert.Contains(Mended, check, StringComparison.Ordinal);
        Assert.Contains(dossier.Model.Email, check, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_that_was_not_asked_for_stays()
    {
        var (_, browser) = await ReturnedAsync("field:target");
        using var __ = browser;
        var page = await browser.GetAsync("/dang-ky/minh-chung");
        Assert.Contains("Ảnh đợt một.png", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasField("file"));
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/xoa']"));

        var (asked, open) = await ReturnedAsync("section:minh-chung");
        using var ___ = open;
        var evidence = await open.GetAsync("/dang-ky/minh-chung");
        Assert.True(evidence.HasField("file"));
        var removal = evidence.Document.QuerySelector("form[action$='/xoa']")!;
        // The nonce of one draft's page opens nothing at another's; the address of a file of one's own does not help either.
        var nonce = removal.QuerySelector("[name=nonce]")!.GetAttribute("value")!;
        (await browser.PostAsync(removal.GetAttribute("action")!, [new("nonce", nonce)])).Expect(HttpStatusCode.Forbidden, "Removing with a foreign nonce");
        Assert.Contains("Ảnh đợt một.png", (await open.GetAsync("/dang-ky/minh-chung")).Text, StringComparison.Ordinal);
        Assert.NotNull(asked);
    }

    [Fact]
    public async Task The_letter_and_the_pages_name_the_points_and_the_reviewer_sees_what_changed()
    {
        var (dossier, browser) = await ReturnedAsync("point:so-lieu", "field:forces");
        using var _ = browser;
        var letter = await app.People.LetterAsync(dossier, "Returned");
        foreach (var text in (string[])[Wanted, "Chỉ tiêu chưa có số liệu kiểm chứng được", "Lực lượng chủ trì, phối hợp"])
        {
            Assert.Contains(text, letter.Text, StringComparison.Ordinal);
            Assert.Contains(text, (await browser.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);
        }

        (await (await browser.GetAsync("/dang-ky/ket-qua")).Form("/dang-ky/ket-qua").Fill("target", Mended).SubmitAsync()).Expect(HttpStatusCode.OK, "Mending");
        var check = (await browser.GetAsync("/dang-ky/xem-lai")).Form("/dang-ky/xem-lai").Tick("done", "point:so-lieu").Fill("note-point:so-lieu", "Đã thêm số hộ.");
        var code = await check.SubmitAsync();
        Assert.Equal("Đã thêm số hộ.", (await browser.GetAsync("/dang-ky/xem-lai")).Form("/dang-ky/xem-lai").Value("note-point:so-lieu"));
        await code.FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(dossier.Model, attempt: 1)).SubmitAsync();

        var (reviewer, page) = await app.People.OpenAsync(dossier, attempt: 2);
        using var __ = reviewer;
        var diff = page.Document.QuerySelector("details[open] .diff")!;
        Assert.Contains("120 hộ", string.Concat(diff.QuerySelectorAll("ins").Select(e => e.TextContent)), StringComparison.Ordinal);
        Assert.Contains("200 xe đạp", string.Concat(diff.QuerySelectorAll("del").Select(e => e.TextContent)), StringComparison.Ordinal);
        var sides = diff.QuerySelectorAll(".said").Select(e => e.TextContent.Trim()).ToList();
        Assert.Equal([dossier.Model.Target, Mended], sides);
        Assert.Single(page.Document.QuerySelectorAll(".diff"));
        foreach (var text in (string[])["Đã thêm số hộ.", "đã sửa", "chưa đánh dấu", Wanted, "Lực lượng chủ trì, phối hợp"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        Assert.Contains("Thời hạn đã tạm dừng", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_again_unchanged_says_so_and_the_next_stage_may_open_the_comparison()
    {
        var (dossier, browser) = await ReturnedAsync("section:noi-dung");
        using var _ = browser;
        await (await People.AskForCodeAsync(browser)).FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(dossier.Model, attempt: 1)).SubmitAsync();
        var (cell, page) = await app.People.OpenAsync(dossier, attempt: 2);
        using var __ = cell;
        Assert.Contains("không thay đổi", page.Document.QuerySelector("details[open] .none")!.TextContent, StringComparison.Ordinal);
        await app.People.DecideAsync(dossier, Decision.Approve(), attempt: 2);
        var (bloc, later) = await app.People.OpenAsync(dossier, People.Bloc);
        using var ___ = bloc;
        Assert.NotNull(later.Document.QuerySelector("details:not([open]) summary h2"));
    }

    [Fact]
    public async Task A_dossier_sent_once_has_nothing_to_compare()
    {
        var (browser, page) = await app.People.OpenAsync(await app.People.RegisterAsync());
        using var _ = browser;
        Assert.Empty(page.Document.QuerySelectorAll(".diff, summary h2"));
    }

    /// <summary>Returned with these points; the submitter's browser stands at the draft.</summary>
    private async Task<(SentDossier Dossier, Visitor Browser)> ReturnedAsync(params string[] points)
    {
        var dossier = await app.People.RegisterAsync(null, SampleFiles.Png("Ảnh đợt một.png"));
        await app.People.DecideAsync(dossier, Decision.Return(Wanted, points));
        var browser = app.Browser();
        await browser.GetAsync((await app.People.LetterAsync(dossier, "Returned")).Link.PathAndQuery);
        return (dossier, browser);
    }

    /// <summary>Posts fields the page does not offer, with the page's nonce.</summary>
    private static Task<Page> PostAsync(Visitor browser, Page page, IEnumerable<KeyValuePair<string, string>> fields) =>
        browser.PostAsync(page.Url.AbsolutePath, [new("nonce", page.Form(page.Url.AbsolutePath).Value("nonce")), .. fields]);
}
