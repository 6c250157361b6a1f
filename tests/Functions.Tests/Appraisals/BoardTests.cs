using System.Net;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>The officer's board: who has what, and giving one sheet to somebody else.</summary>
public sealed class BoardTests(AppraisalApp app) : IClassFixture<AppraisalApp>
{
    private const string Board = "/can-bo/tham-dinh";

    [Fact]
    public async Task An_officer_gives_an_open_sheet_to_somebody_else()
    {
        var dossier = await app.Panel.WaitingAsync();
        var requests = await app.Panel.RequestsAsync(dossier);
        using var officer = new Officer(app.Address, app.Mailbox, Panel.Chair);
        var board = (await officer.SignInAsync(Board)).Expect(HttpStatusCode.OK, "The board");
        Assert.Contains(dossier.Code, board.Text, StringComparison.Ordinal);
        Assert.Equal(5, board.Document.QuerySelectorAll("section tbody tr").Length);
        var page = await officer.GetAsync($"{Board}/{dossier.Code}/1");
        var people = page.FormWith("person").Choices("person");
        Assert.Equal(2, people.Count);
        page = (await page.FormWith("person").Fill("person", people[0]).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Without a reason");
        Assert.Equal(people[0], page.FormWith("person").Value("person"));
        (await page.FormWith("person").Fill("reason", "Đang đi công tác dài ngày.").SubmitAsync()).Expect(HttpStatusCode.OK, "Giving it to somebody else");
        var after = await app.Panel.RequestsAsync(dossier, 4);
        Assert.Equal(people[0], after.Single(r => requests.All(o => o.Id != r.Id)).Key.Split('|')[5]);
        var texts = await Task.WhenAll(requests.Select(async r =>
        {
            using var browser = app.Browser();
            return (await browser.GetAsync(r.Link.PathAndQuery)).Text;
        }));
        Assert.Single(texts, t => t.Contains("đã được giao cho người khác", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_who_leads_the_appraisal_gets_in()
    {
        using var other = new Officer(app.Address, app.Mailbox, "thidua@khoi.example.vn");
        (await other.SignInAsync(Board)).Expect(HttpStatusCode.Forbidden, "Somebody without the duty");
        using var stranger = app.Browser();
        Assert.Equal("/dang-nhap", (await stranger.GetAsync(Board)).Url.AbsolutePath);
        (await stranger.PostAsync(Board, [new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "Not signed in");
    }
}
