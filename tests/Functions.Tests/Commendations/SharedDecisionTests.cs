using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>One decision about several dossiers.</summary>
public sealed class SharedDecisionTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    [Fact]
    public async Task Those_with_the_same_award_day_and_signer_share_one_decision()
    {
        var dossiers = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => app.People.RegisterUpToCommendationAsync(Signing.OwnSubject(i))));
        using var browser = app.Browser();
        foreach (var dossier in dossiers) await Signing.StageAsync(app.People, browser, dossier);
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var page = await officer.SignInAsync("/can-bo/du-kien");
        await page.FormWith("batch").Fill("shared", "yes").SubmitAsync();
        foreach (var dossier in dossiers) await app.People.LetterAsync(dossier, "Commendation");
        var numbers = new HashSet<string>();
        foreach (var dossier in dossiers) numbers.Add((await app.People.LetterAsync(dossier, "Commendation")).Text.Split('\n').Single(l => l.Contains("-QĐ/ĐUK", StringComparison.Ordinal)));
        Assert.Single(numbers);
        var register = await officer.GetAsync("/can-bo/quyet-dinh");
        Assert.Empty(register.Document.QuerySelectorAll(".notice-red"));
        var decision = await officer.GetAsync(register.Document.QuerySelectorAll("tbody tr").Single(r => dossiers.Any(d => r.TextContent.Contains(d.Code, StringComparison.Ordinal))).QuerySelector("a")!.GetAttribute("href")!);
        foreach (var dossier in dossiers) Assert.Contains(dossier.Code, decision.Text, StringComparison.Ordinal);
        var paper = (await (await officer.GetAsync("/can-bo/van-ban")).FormWith("what").Fill("what", "Decision|" + decision.Url.AbsolutePath.Split('/')[^1]).SubmitAsync()).Expect(HttpStatusCode.OK, "The decision as a paper").Document.QuerySelector(".paper")!;
        var (collective, individual) = (dossiers.Count(d => d.Model.Subject == "collective"), dossiers.Count(d => d.Model.Subject != "collective"));
        if (collective > 0) Assert.Contains($"{collective:D2} tập thể", paper.TextContent, StringComparison.Ordinal);
        if (individual > 0) Assert.Contains($"{individual:D2} cá nhân", paper.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, paper.QuerySelectorAll(".paper-annex tbody tr").Length);
    }
}
