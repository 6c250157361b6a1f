using System.Globalization;
using System.Net;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Replications;

/// <summary>A unit takes up an exemplar: its own registration, the origin named, told, and credited in the tree.</summary>
[Collection(nameof(SharedApp))]
public sealed class ReplicationTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_copy_stands_in_the_tree_under_its_origin_and_shows_its_name_once_it_is_public()
    {
        var origin = await CommendAsync(await app.People.RegisterUpToCommendationAsync(People.Model(1)));
        var (copy, code) = await CopyAsync(origin.Code, 2);
        var notice = await app.People.LetterAsync(origin, "ReplicationNotice");
        Assert.Contains(code, notice.Text, StringComparison.Ordinal);
        Assert.EndsWith("/ho-so/" + code, notice.Link.AbsolutePath, StringComparison.Ordinal);
        using var reader = app.Browser();
        var page = await reader.GetAsync("/mo-hinh/" + origin.Code);
        Assert.Contains("nhân rộng: 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("/ho-so/" + code, page.Links);
        Assert.DoesNotContain(copy.Name, page.Text, StringComparison.Ordinal);

        var second = new SentDossier(code, copy);
        await app.People.DecideAsync(second, Decision.Approve());
        await app.People.DecideAsync(second, Decision.Approve(), People.Bloc);
        await CommendAsync(second);
        var (_, third) = await CopyAsync(code, 3);
        page = await reader.GetAsync("/mo-hinh/" + origin.Code);
        Assert.Contains("/mo-hinh/" + code, page.Links);
        Assert.Contains("nhân rộng: 2", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"#nhan-rong ul ul a[href='/ho-so/{third}']"));
        Assert.Contains("/mo-hinh/" + origin.Code, (await reader.GetAsync("/mo-hinh/" + code)).Links);
    }

    [Fact]
    public async Task A_refused_copy_is_no_copy_and_the_reviewer_sees_the_origin()
    {
        var origin = await CommendAsync(await app.People.RegisterUpToCommendationAsync(People.Model(6)));
        var (model, code) = await CopyAsync(origin.Code, 7);
        var copy = new SentDossier(code, model);
        var (browser, page) = await app.People.OpenAsync(copy);
        using var _ = browser;
        Assert.Contains(origin.Code, page.Text, StringComparison.Ordinal);
        await app.People.DecideAsync(copy, Decision.Reject("Đơn vị chưa có điều kiện thực hiện mô hình này."));
        await app.People.LetterAsync(copy, "Rejected");
        using var reader = app.Browser();
        page = await reader.GetAsync("/mo-hinh/" + origin.Code);
        Assert.DoesNotContain("/ho-so/" + code, page.Links);
        Assert.Contains("Chưa có đơn vị nào", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_public_model_can_be_taken_up_and_only_by_a_form()
    {
        var hidden = await app.People.RegisterAsync();
        using var browser = app.Browser();
        (await browser.PostAsync($"/mo-hinh/{hidden.Code}/nhan-rong", [])).Expect(HttpStatusCode.NotFound, "A model that is not public");
        (await browser.PostAsync("/mo-hinh/khong-co/nhan-rong", [])).Expect(HttpStatusCode.NotFound, "No model");
        (await browser.GetAsync($"/mo-hinh/{hidden.Code}/nhan-rong")).Expect(HttpStatusCode.NotFound, "A GET opens nothing");
    }

    private async Task<SentDossier> CommendAsync(SentDossier dossier)
    {
        await app.People.DecideAsync(dossier, Decision.Commend(DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)), People.Commendation);
        await app.People.LetterAsync(dossier, "Commendation");
        return dossier;
    }

    private async Task<(Registration Model, string Code)> CopyAsync(string origin, int model)
    {
        using var browser = app.Browser();
        var page = (await browser.GetAsync("/mo-hinh/" + origin)).Form($"/mo-hinh/{origin}/nhan-rong");
        Assert.Equal("/dang-ky/khai-quat", (await page.SubmitAsync()).Url.AbsolutePath);
        var registration = People.Model(model) with { Kind = "new" };
        var code = await Registering.FinishAsync(app.Mailbox, browser, registration);
        await app.Mailbox.WaitForAsync(registration.Approver, code);
        return (registration, code);
    }
}
