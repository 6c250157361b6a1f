using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>The interview becomes a story, its owner agrees by a mailed link, it is shown, and it goes when they take their consent back.</summary>
[Collection(nameof(SharedApp))]
public sealed class StoryTests(DevelopmentApp app)
{
    private const string Told = "Bà con ngại nhất là mất đất; tổ dân vận đến từng nhà ba lần, nghe trước khi nói.";
    private const string Edited = "Ba lần đến từng nhà, nghe trước khi nói: bà con hiến đất mở đường.";

    [Fact]
    public async Task From_the_interview_to_the_public_page_and_back()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var page = await exhibit.Officer.SignInAsync(exhibit.Desk + "/bai-viet");
        page = await page.FormWith("note_thuyet_phuc").Fill("note_thuyet_phuc", Told).SubmitAsync();
        Assert.Equal(Told, page.Expect(HttpStatusCode.OK, "Keeping the notes").FormWith("story_thuyet_phuc").Value("story_thuyet_phuc"));
        page = await page.FormWith("story_thuyet_phuc").Fill("story_thuyet_phuc", Edited).SubmitAsync();
        Assert.Contains("Đã lưu", page.Expect(HttpStatusCode.OK, "Keeping the story").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Edited, (await reader.GetAsync(exhibit.Page)).Text, StringComparison.Ordinal);

        page = await (await exhibit.Officer.GetAsync(exhibit.Desk)).Form(exhibit.Desk + "/xin-y-kien").SubmitAsync();
        Assert.Contains("Đã gửi thư", page.Text, StringComparison.Ordinal);
        var letter = await app.People.LetterAsync(exhibit.Dossier, "PublicityRequest");
        var consent = await exhibit.Owner.GetAsync(letter.Link.PathAndQuery);
        Assert.Equal(exhibit.Consent, consent.Url.AbsolutePath);
        Assert.Contains(Edited, consent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Told, consent.Text, StringComparison.Ordinal);
        page = await exhibit.ProveAsync(consent.FormWith("verdict"), "storyCode", f => f.Fill("verdict", "agree"));
        Assert.Contains("đã đồng ý bài viết này", page.Expect(HttpStatusCode.OK, "Agreeing").Text, StringComparison.Ordinal);
        foreach (var address in (string[])[exhibit.Page, exhibit.Page + "/to-gap"]) Assert.Contains(Edited, (await reader.GetAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains(Edited, (await reader.GetAsync(exhibit.Page)).Document.QuerySelector("meta[property='og:description']")!.GetAttribute("content")!, StringComparison.Ordinal);
        Assert.Contains(Edited, (await reader.GetAsync("/mo-hinh/rss.xml")).Html, StringComparison.Ordinal);

        await WriteAsync(exhibit, "Bản mới chưa ai đồng ý.");
        Assert.Contains(Edited, (await reader.GetAsync(exhibit.Page)).Text, StringComparison.Ordinal);
        await WriteAsync(exhibit, Edited);
        page = await (await exhibit.Owner.GetAsync(exhibit.Consent)).FormWith("verdict").Fill("verdict", "refuse").Fill("remark", "Xin không nêu chuyện hiến đất.").SubmitAsync();
        page.Expect(HttpStatusCode.OK, "Taking the consent back");
        Assert.DoesNotContain(Edited, await new Surfaces(reader).WordsAsync(exhibit.Code), StringComparison.Ordinal);
        Assert.Contains("Xin không nêu chuyện hiến đất.", (await exhibit.Officer.GetAsync(exhibit.Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_text_on_the_page_is_agreed_to()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        await exhibit.Officer.SignInAsync(exhibit.Desk);
        await WriteAsync(exhibit, Edited);
        await (await exhibit.Officer.GetAsync(exhibit.Desk)).Form(exhibit.Desk + "/xin-y-kien").SubmitAsync();
        var consent = await exhibit.Owner.GetAsync((await app.People.LetterAsync(exhibit.Dossier, "PublicityRequest")).Link.PathAndQuery);
        await WriteAsync(exhibit, "Một câu chuyện hoàn toàn khác, chủ mô hình chưa đọc.");
        var page = await consent.FormWith("verdict").Fill("verdict", "refuse").SubmitAsync();
        Assert.Contains("Bài viết vừa được sửa", Assert.Single(page.Expect(HttpStatusCode.UnprocessableEntity, "An old page").Problems), StringComparison.Ordinal);
        (await consent.FormWith("verdict").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No answer chosen");
    }

    [Fact]
    public async Task A_part_that_is_too_long_is_kept_in_the_form_and_two_officers_do_not_overwrite_each_other()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        var first = await exhibit.Officer.SignInAsync(exhibit.Desk + "/bai-viet");
        var words = string.Join(' ', Enumerable.Repeat("dân", 121));
        var page = await first.FormWith("story_truoc").Fill("story_truoc", words).SubmitAsync();
        Assert.Contains("121", Assert.Single(page.Expect(HttpStatusCode.UnprocessableEntity, "Too long").Problems), StringComparison.Ordinal);
        Assert.Equal(words, page.FormWith("story_truoc").Value("story_truoc"));
        await WriteAsync(exhibit, "Cán bộ thứ nhất viết.");
        page = await first.FormWith("story_truoc").Fill("story_truoc", "Cán bộ thứ hai viết.").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "A page from before");
        Assert.Equal("Cán bộ thứ hai viết.", page.FormWith("story_truoc").Value("story_truoc"));
        Assert.Equal("", (await exhibit.Officer.GetAsync(exhibit.Desk + "/bai-viet")).FormWith("story_truoc").Value("story_truoc"));
    }

    private static async Task WriteAsync(Exhibit exhibit, string text)
    {
        var page = await exhibit.Officer.GetAsync(exhibit.Desk + "/bai-viet");
        (await page.FormWith("story_thuyet_phuc").Fill("story_thuyet_phuc", text).SubmitAsync()).Expect(HttpStatusCode.OK, "Writing the story");
    }
}
