using System.Net;
using DanVanKheo.Functions.Tests.Appraisals;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>The sheets of a panel as papers: one each, without a number.</summary>
public sealed class ScoreSheetPathTests(AppraisalApp app) : IClassFixture<AppraisalApp>
{
    [Fact]
    public async Task Every_sheet_that_was_handed_in_becomes_a_paper()
    {
        var dossier = await app.Panel.WaitingAsync();
        foreach (var request in (await app.Panel.RequestsAsync(dossier)).Take(2))
        {
            using var browser = app.Browser();
            await app.Panel.SubmitAsync(browser, dossier, request);
        }

        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var list = await officer.SignInAsync("/can-bo/van-ban");
        var page = (await list.FormWith("what").Fill("what", "ScoreSheet").Fill("dossier", dossier.Code).SubmitAsync()).Expect(HttpStatusCode.OK, "The sheets");
        Assert.Contains("PHIẾU THẨM ĐỊNH", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tổng điểm: 100/100", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await officer.GetAsync("/can-bo/van-ban")).Document.QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains(dossier.Code, StringComparison.Ordinal)));
        var final = (await page.Form(page.Url.AbsolutePath + "/chot").SubmitAsync()).Expect(HttpStatusCode.OK, "Fixing a sheet");
        Assert.DoesNotContain("Số", final.Document.QuerySelector(".paper header")!.TextContent, StringComparison.Ordinal);
    }
}
