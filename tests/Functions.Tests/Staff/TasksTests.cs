using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>An officer sees what waits for them, opens it without a mailed link, and decides without another code.</summary>
[Collection(nameof(SharedApp))]
public sealed class TasksTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_task_is_listed_opened_decided_and_gone()
    {
        var (one, two) = (await app.People.RegisterAsync(People.Model(6)), await app.People.RegisterAsync(People.Model(6)));
        await app.People.RequestAsync(one);
        await app.People.RequestAsync(two);
        using var secretary = new Officer(app.Address, app.Mailbox, one.Model.Approver);
        var list = await secretary.SignInAsync();
        Assert.Contains(one.Code, list.Text, StringComparison.Ordinal);
        Assert.Contains(two.Code, list.Text, StringComparison.Ordinal);

        var page = await OpenAsync(secretary, list, one);
        Assert.Equal(one.OpinionPage, page.Url.AbsolutePath);
        Assert.True(page.HasField("verdict") && !page.HasField("code"), page.ToString());
        Assert.Contains("Cho ý kiến của chi bộ, cấp ủy cơ sở", page.Document.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        page = await page.FormWith("verdict").Fill("verdict", "Approve").Fill("reason", "Cách làm thiết thực.").SubmitAsync();
        Assert.False(page.HasField("verdict"), page.ToString());

        list = await secretary.GetAsync("/viec");
        Assert.DoesNotContain(one.Code, list.Text, StringComparison.Ordinal);
        Assert.Contains(two.Code, list.Text, StringComparison.Ordinal);
        await app.People.RequestAsync(one, People.Bloc);
        Assert.DoesNotContain(one.Code, (await secretary.GetAsync("/viec")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_of_somebody_else_is_neither_listed_nor_opened()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        await app.People.RequestAsync(dossier);
        using var other = new Officer(app.Address, app.Mailbox, "bithu.truongnghe@khoi.example.vn");
        var mine = await app.People.RegisterAsync(People.Model(7));
        await app.People.RequestAsync(mine);
        var list = await other.SignInAsync();
        Assert.DoesNotContain(dossier.Code, list.Text, StringComparison.Ordinal);
        var nonce = list.Form("/viec/mo").Value("nonce");
        foreach (var id in (string[])[$"{dossier.Code}|chi-bo|1|Opinion", $"{mine.Code}|chi-bo|2|Opinion", $"{mine.Code}|khoi|1|Opinion", "", "|||", $"{mine.Code}|chi-bo|x|Opinion", $"{mine.Code}|chi-bo|1|Sheet", $"{mine.Code}|chi-bo|1|Ballot", $"{mine.Code}|chi-bo|1|Report", $"{mine.Code}|chi-bo|1|7", $"{mine.Code}|chi-bo|1", "DVK-1999-0001|chi-bo|1|Opinion"])
        {
            (await other.Browser.PostAsync("/viec/mo", [new("viec", id), new("nonce", nonce)])).Expect(HttpStatusCode.Forbidden, id);
        }

        (await other.Browser.PostAsync("/viec/mo", [new("viec", $"{mine.Code}|chi-bo|1|Opinion"), new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "A wrong nonce");
        using var stranger = app.Browser();
        (await stranger.PostAsync("/viec/mo", [new("viec", $"{mine.Code}|chi-bo|1|Opinion")])).Expect(HttpStatusCode.Forbidden, "Without signing in");
    }

    [Fact]
    public async Task Being_signed_in_proves_nothing_about_another_person()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        var request = await app.People.RequestAsync(dossier);
        using var other = new Officer(app.Address, app.Mailbox, "danvan@khoi.example.vn");
        await other.SignInAsync();
        var page = await other.GetAsync(request.Link.PathAndQuery);
        Assert.True(page.HasField("verdict") && page.HasField("code"), page.ToString());
    }

    [Theory]
    [InlineData("danvan@khoi.example.vn", false)]
    [InlineData("vanphong@khoi.example.vn", true)]
    public async Task The_list_leads_to_the_pages_of_ones_duties_and_to_no_others(string email, bool administrator)
    {
        using var officer = new Officer(app.Address, app.Mailbox, email);
        var list = await officer.SignInAsync();
        Assert.Equal(administrator, list.Links.Contains("/can-bo/thu"));
        foreach (var address in (string[])["/can-bo/thu", "/can-bo/thu/mau", "/can-bo/doi-soat"])
        {
            Assert.Equal(administrator ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await officer.GetAsync(address)).Status);
        }
    }

    private static Task<Page> OpenAsync(Officer officer, Page list, SentDossier dossier)
    {
        var nonce = list.Form("/viec/mo").Value("nonce");
        Assert.Contains($"value=\"{dossier.Code}|chi-bo|1|Opinion\"", list.Html, StringComparison.Ordinal);
        return officer.Browser.PostAsync("/viec/mo", [new("viec", $"{dossier.Code}|chi-bo|1|Opinion"), new("nonce", nonce)]);
    }
}
