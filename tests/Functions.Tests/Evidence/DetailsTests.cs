using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>What is said of a file: said with it or later, kept, shown, and tied to the results it proves.</summary>
[Collection(nameof(SharedApp))]
public sealed class DetailsTests(DevelopmentApp app)
{
    private const string Address = "/dang-ky/minh-chung";

    [Fact]
    public async Task A_file_names_its_result_and_the_debt_is_shown_until_it_does()
    {
        using var browser = app.Browser();
        var model = People.Model();
        await People.WriteDraftAsync(browser, model);
        await (await browser.GetAsync(Address)).FormWith("file").Attach("file", SampleFiles.Png("Trao xe.png")).SubmitAsync();
        Assert.Contains("1/1 chỉ tiêu chưa có minh chứng", (await browser.GetAsync("/dang-ky/xem-lai")).Text, StringComparison.Ordinal);

        var form = await DescribeAsync(browser);
        form.Fill("caption", "Trao 20 xe").Fill("takenOn", "5.2.2026").Fill("place", "Nhà văn hóa thôn").Tick("claims", form.Boxes("claims")[0]).Tick("publish", "yes");
        var page = (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Saving");
        Assert.Contains("chụp, lập: 05/02/2026, Nhà văn hóa thôn", page.Text, StringComparison.Ordinal);
        Assert.Contains("được công khai", page.Document.QuerySelector(".files")!.TextContent, StringComparison.Ordinal);
        var check = await browser.GetAsync("/dang-ky/xem-lai");
        Assert.DoesNotContain("chưa có minh chứng", check.Text, StringComparison.Ordinal);
        Assert.Contains("Trao xe.png", check.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var again = await DescribeAsync(browser);
        Assert.Equal(("Trao 20 xe", "05/02/2026", "Nhà văn hóa thôn", "yes"), (again.Value("caption"), again.Value("takenOn"), again.Value("place"), again.Value("publish")));
    }

    [Fact]
    public async Task A_mistyped_date_costs_neither_the_file_nor_the_rest()
    {
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, People.Model());
        var page = await (await browser.GetAsync(Address)).FormWith("file").Attach("file", SampleFiles.Png("Giữ.png")).Fill("caption", "Ngày hội").Fill("takenOn", "31/02/2026").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "A date that is none");
        Assert.Contains("Tệp đã nhận đủ", page.Text, StringComparison.Ordinal);
        var form = page.FormWith("takenOn");
        Assert.Equal(("Ngày hội", "31/02/2026"), (form.Value("caption"), form.Value("takenOn")));
        Assert.Contains("chụp, lập: 28/02/2026", (await form.Fill("takenOn", "28/02/2026").SubmitAsync()).Expect(HttpStatusCode.OK, "Mended").Text, StringComparison.Ordinal);
        Assert.Equal("Giữ.png", Assert.Single((await browser.GetAsync(Address)).Document.QuerySelectorAll(".files strong")).TextContent.Trim());
    }

    [Fact]
    public async Task Nobody_describes_what_is_not_theirs()
    {
        using var owner = app.Browser();
        using var other = app.Browser();
        await People.StartDraftAsync(owner);
        await People.StartDraftAsync(other);
        await (await owner.GetAsync(Address)).FormWith("file").Attach("file", SampleFiles.Png("Của tôi.png")).SubmitAsync();
        var address = (await DescribeAsync(owner)).Address.AbsolutePath;
        (await other.GetAsync(address)).Expect(HttpStatusCode.NotFound, "Another's file");
        var nonce = (await other.GetAsync(Address)).FormWith("file").Value("nonce");
        (await other.PostAsync(address, [new("nonce", nonce), new("caption", "cướp")])).Expect(HttpStatusCode.NotFound, "Writing there");
        (await owner.PostAsync(address, [new("caption", "không có nonce")])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        Assert.DoesNotContain("cướp", (await owner.GetAsync(Address)).Text, StringComparison.Ordinal);
    }

    private static async Task<PageForm> DescribeAsync(Visitor browser)
    {
        var page = await browser.GetAsync(Address);
        return (await browser.GetAsync(page.Links.First(l => l.EndsWith("/sua", StringComparison.Ordinal)))).FormWith("takenOn");
    }
}
