using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>The receipt is paper: the code large, a QR of the public page, and when what may be expected.</summary>
[Collection(nameof(SharedApp))]
public sealed class ReceiptTests(DevelopmentApp app)
{
    [Fact]
    public async Task It_has_a_QR_code_and_the_status_page_has_expected_dates_and_no_person()
    {
        var model = People.Model();
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, model);
        var page = await People.AskForCodeAsync(browser);
        page = await page.Form("/dang-ky/ma").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        var code = page.Document.QuerySelector(".code-large")!.TextContent;
        var qr = page.Document.QuerySelector("svg.qr")!;
        Assert.Equal($"Mã QR mở trang tiến trình của hồ sơ {code}", qr.GetAttribute("aria-label"));
        Assert.Contains(app.Address + "ho-so/" + code, page.Links);

        using var stranger = app.Browser();
        var status = await stranger.GetAsync("/ho-so/" + code);
        var stages = status.Document.QuerySelectorAll(".stage").Select(s => s.TextContent).ToList();
        Assert.Equal(4, stages.Count);
        Assert.Equal(2, stages.Count(s => s.Contains("dự kiến trước", StringComparison.Ordinal)));
        var days = stages.Skip(2).Select(s => DateTime.ParseExact(s.Trim()[^10..], "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(days[0] < days[1], string.Join(" ", days));
        Assert.DoesNotContain(model.Name, status.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(model.Email, status.Html, StringComparison.Ordinal);
    }
}
