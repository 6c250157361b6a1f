using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>What an officer does: puts models first, keeps one out, writes down where it was told of; each with a line in the history.</summary>
[Collection(nameof(SharedApp))]
public sealed class DeskTests(DevelopmentApp app)
{
    private const string Reason = "Cách làm dễ học, đã lan ra ba xã.";

    [Fact]
    public async Task A_featured_model_stands_first_until_it_is_taken_off()
    {
        using var earlier = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var later = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var page = await earlier.Officer.SignInAsync(earlier.Desk);
        page = await page.FormWith("order").Fill("order", "0").Fill("reason", "ngắn").SubmitAsync();
        Assert.Equal(2, page.Expect(HttpStatusCode.UnprocessableEntity, "No place and no reason").Problems.Count);
        Assert.Equal("ngắn", page.FormWith("order").Value("reason"));
        page = await page.FormWith("order").Fill("order", "1").Fill("reason", Reason).SubmitAsync();
        Assert.Contains("Đã lưu", page.Expect(HttpStatusCode.OK, "Featuring").Text, StringComparison.Ordinal);
        var first = (await reader.GetAsync("/mo-hinh")).Document.QuerySelector(".card")!;
        Assert.Equal(earlier.Page, first.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Mô hình nổi bật", first.TextContent, StringComparison.Ordinal);
        Assert.Equal(earlier.Page, (await reader.GetAsync("/")).Document.QuerySelector(".card a")!.GetAttribute("href"));
        Assert.Contains(Reason, (await earlier.Officer.GetAsync("/can-bo/cong-khai")).Text, StringComparison.Ordinal);

        page = await (await earlier.Officer.GetAsync(earlier.Desk)).FormWith("endReason").Fill("endReason", "Hết quý, nhường mô hình khác.").SubmitAsync();
        page.Expect(HttpStatusCode.OK, "Taking it off");
        Assert.NotEqual(earlier.Page, (await reader.GetAsync("/mo-hinh")).Document.QuerySelector(".card a")!.GetAttribute("href"));
        var history = (await earlier.Officer.GetAsync("/can-bo/cong-khai")).Text;
        Assert.DoesNotContain(Reason, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_model_stands_nowhere_whatever_its_owner_agrees_to_and_comes_back()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var surfaces = new Surfaces(reader);
        var page = await exhibit.Officer.SignInAsync(exhibit.Desk);
        page = await page.FormWith("withholdReason").Fill("withholdReason", "Đang xác minh phản ánh của người dân.").SubmitAsync();
        Assert.Contains("tạm không công khai", page.Expect(HttpStatusCode.OK, "Withholding").Text, StringComparison.Ordinal);
        Assert.Empty(await surfaces.WithAsync(exhibit.Code));
        Assert.Contains("tạm không công khai", (await exhibit.EnterAsync()).Text, StringComparison.Ordinal);
        await page.FormWith("withholdReason").Fill("withholdReason", "Đã xác minh, phản ánh không đúng.").SubmitAsync();
        Assert.Contains("page", await surfaces.WithAsync(exhibit.Code));
    }

    [Fact]
    public async Task Publications_are_listed_counted_and_never_a_link_that_runs()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var page = await exhibit.Officer.SignInAsync(exhibit.Desk);
        PageForm Fill(Page on, string link) => on.FormWith("outlet").Fill("kind", "Newspaper").Fill("outlet", "Báo Quảng Bình").Fill("title", "Khéo từ <b>việc nhỏ</b>").Fill("day", "1/6/2026").Fill("link", link);
        page = (await Fill(page, "javascript:alert(1)").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A link that runs");
        Assert.Equal("Báo Quảng Bình", page.FormWith("outlet").Value("outlet"));
        foreach (var _ in (int[])[1, 2]) page = (await Fill(page, "https://bao.example.vn/kheo").SubmitAsync()).Expect(HttpStatusCode.OK, "Recording, twice");
        var shown = await reader.GetAsync(exhibit.Page);
        Assert.Equal("https://bao.example.vn/kheo", Assert.Single(shown.Document.QuerySelectorAll("#gioi-thieu li a")).GetAttribute("href"));
        Assert.Contains("Đã giới thiệu (1 lần)", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Khéo từ <b>việc nhỏ</b>", shown.Text, StringComparison.Ordinal);
        var row = (await exhibit.Officer.GetAsync("/can-bo/cong-khai")).Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(exhibit.Code, StringComparison.Ordinal));
        Assert.Equal("1", row.QuerySelector(".number")!.TextContent.Trim());
        await page.FormWith("record").SubmitAsync();
        Assert.DoesNotContain("Báo Quảng Bình", (await reader.GetAsync(exhibit.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_whoever_publishes_gets_in_and_only_to_recognised_models()
    {
        using var exhibit = await Exhibit.OpenAsync(app);
        await exhibit.Officer.SignInAsync();
        (await exhibit.Officer.GetAsync(exhibit.Desk)).Expect(HttpStatusCode.NotFound, "A model that is still judged");
        using var secretary = new Officer(app.Address, app.Mailbox, exhibit.Dossier.Model.Approver);
        await exhibit.CommendAsync();
        Assert.DoesNotContain("/can-bo/cong-khai", (await secretary.SignInAsync()).Links);
        (await secretary.GetAsync("/can-bo/cong-khai")).Expect(HttpStatusCode.Forbidden, "A secretary");
        foreach (var address in (string[])["", "/bai-viet"]) (await secretary.GetAsync(exhibit.Desk + address)).Expect(HttpStatusCode.Forbidden, "A secretary at one model");
        foreach (var address in (string[])["/noi-bat", "/noi-bat/bo", "/an", "/bai-viet", "/bai-viet/loi-ke", "/xin-y-kien", "/gioi-thieu", "/gioi-thieu/xoa"])
        {
            (await secretary.Browser.PostAsync(exhibit.Desk + address, [])).Expect(HttpStatusCode.Forbidden, "A secretary posts " + address);
            (await exhibit.Officer.Browser.PostAsync(exhibit.Desk + address, [])).Expect(HttpStatusCode.Forbidden, "No nonce at " + address);
        }

        (await exhibit.Officer.GetAsync(exhibit.Desk)).Expect(HttpStatusCode.OK, "The officer who publishes");
    }
}
