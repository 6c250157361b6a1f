using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>"Is it this one?": shown before sending, kept with the dossier, read by who gives an opinion, never in the way.</summary>
[Collection(nameof(SharedApp))]
public sealed class SimilarModelsTests(DevelopmentApp app)
{
    private const string Check = "/dang-ky/xem-lai";

    [Fact]
    public async Task A_like_name_is_shown_and_the_answer_reaches_the_approver()
    {
        var first = await app.People.RegisterAsync(Named("Tổ liên gia phòng cháy thôn Bàu Sỏi"));
        var model = Named("TO LIEN GIA phòng cháy, thôn Bàu Sỏi");
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, model);
        var page = await browser.GetAsync(Check);
        Assert.Contains("Có phải bản này?", page.Text, StringComparison.Ordinal);
        Assert.Contains($"/ho-so/{first.Code}", page.Links);
        Assert.Contains("similar", page.Html, StringComparison.Ordinal);
        var sent = await SendAsync(page.Form(Check).Fill("similar", "another"), model);
        var (approver, opinion) = await app.People.OpenAsync(sent);
        using var _ = approver;
        Assert.Contains("Đơn vị có mô hình tên gần giống", opinion.Text, StringComparison.Ordinal);
        Assert.Contains(first.Model.Name, opinion.Text, StringComparison.Ordinal);
        Assert.Contains("Người đăng ký trả lời: đây là mô hình khác.", opinion.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_must_answer_and_a_made_up_answer_counts_as_none()
    {
        var first = await app.People.RegisterAsync(Named("Nhóm mẹ đỡ đầu xóm Trại Cau"));
        var model = Named("Nhóm mẹ đỡ đầu ở xóm Trại Cau");
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, model);
        var form = (await browser.GetAsync(Check)).Form(Check);
        (await browser.PostAsync(Check, [new("nonce", form.Value("nonce")), new("similar", "DVK-2020-0001")])).Expect(HttpStatusCode.OK, "A made-up answer");
        var code = await app.People.SubmissionCodeAsync(model);
        var receipt = await (await browser.GetAsync("/dang-ky/ma")).Form("/dang-ky/ma").Fill("code", code).SubmitAsync();
        Assert.Equal("/dang-ky/da-gui", receipt.Url.AbsolutePath);
        var sent = new SentDossier(System.Text.RegularExpressions.Regex.Match(receipt.Text, @"DVK-\d{4}-\d{4}").Value, model);
        var (approver, opinion) = await app.People.OpenAsync(sent);
        using var _ = approver;
        Assert.Contains("Người đăng ký chưa trả lời.", opinion.Text, StringComparison.Ordinal);
        Assert.Contains(first.Code, opinion.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_unit_s_model_and_another_name_are_not_shown()
    {
        await app.People.RegisterAsync(Named("Câu lạc bộ hát ru làng Lộc Yên") with { Unit = "so-ke-hoach", Approver = "bithu.kehoach@khoi.example.vn" });
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, Named("Câu lạc bộ hát ru làng Lộc Yên"));
        Assert.DoesNotContain("Có phải bản này?", (await browser.GetAsync(Check)).Text, StringComparison.Ordinal);
    }

    private static Registration Named(string name) => People.Model() with { Name = name };

    private async Task<SentDossier> SendAsync(PageForm check, Registration model)
    {
        var page = await check.SubmitAsync();
        page = await page.Form("/dang-ky/ma").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync();
        return new(System.Text.RegularExpressions.Regex.Match(page.Expect(HttpStatusCode.OK, "The receipt").Text, @"DVK-\d{4}-\d{4}").Value, model);
    }
}
