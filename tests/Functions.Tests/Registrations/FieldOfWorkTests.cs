using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>The second step asks what belongs to the field of work chosen in the first, in the words of that field.</summary>
[Collection(nameof(SharedApp))]
public sealed class FieldOfWorkTests(DevelopmentApp app)
{
    [Theory]
    [InlineData("economy", "Nội dung về phát triển kinh tế", "Công trình trọng điểm, giải phóng mặt bằng", "lợi ích được hài hòa")]
    [InlineData("defence-security", "Nội dung về quốc phòng - an ninh", "Tổ tự quản, tự hòa giải", "nắm tình hình")]
    public async Task Each_field_asks_its_own(string field, string label, string line, string hint)
    {
        using var browser = app.Browser();
        var page = await BeginAsync(browser, field);
        Assert.Contains(label, page.Text, StringComparison.Ordinal);
        Assert.Contains(line, page.Text, StringComparison.Ordinal);
        Assert.Contains(hint, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vận động học sinh đến trường", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_field_chosen_later_asks_again()
    {
        using var browser = app.Browser();
        var model = People.Model(2);
        await People.WriteDraftAsync(browser, model);
        Assert.Contains("Kinh tế nông nghiệp", (await browser.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);
        await (await browser.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat").Fill("field", "political-system").SubmitAsync();
        var check = await browser.GetAsync("/dang-ky/xem-lai");
        var link = check.Document.QuerySelector("[role=alert] a[href='/dang-ky/noi-dung#content']");
        Assert.NotNull(link);
    }

    [Fact]
    public async Task Before_the_field_is_known_the_step_has_no_lines()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        Assert.False((await browser.GetAsync("/dang-ky/noi-dung")).HasField("content"));
    }

    [Fact]
    public async Task Other_fields_are_ticked_kept_and_read_back()
    {
        using var browser = app.Browser();
        var model = People.Model(2);
        await People.WriteDraftAsync(browser, model);
        var form = (await browser.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat");
        await form.Tick("otherFields", "culture-society", "political-system").SubmitAsync();
        Assert.Contains("Văn hóa - xã hội; Xây dựng hệ thống chính trị", (await browser.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);
        var page = await browser.GetAsync("/dang-ky/khai-quat");
        Assert.Equal(2, page.Document.QuerySelectorAll("[name=otherFields][checked]").Length);
        await page.Form("/dang-ky/khai-quat").Tick("otherFields").SubmitAsync();
        Assert.Empty((await browser.GetAsync("/dang-ky/khai-quat")).Document.QuerySelectorAll("[name=otherFields][checked]"));
    }

    private static async Task<Page> BeginAsync(Visitor browser, string field)
    {
        var form = (await People.StartDraftAsync(browser)).Form("/dang-ky/khai-quat");
        foreach (var (name, value) in (People.Model() with { Field = field }).Step("khai-quat")) form.Fill(name, value);
        return (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "The second step");
    }
}
