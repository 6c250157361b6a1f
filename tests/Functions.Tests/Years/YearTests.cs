using System.Net;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.Functions.Tests.Letters;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>A whole year of one model on the route of two passes, from its registration in January to the one that carries it on.</summary>
public sealed class YearTests(TwoPassApp app) : IClassFixture<TwoPassApp>
{
    [Fact]
    public async Task One_model_from_January_to_the_January_after()
    {
        using var season = new Season(app);
        var next = await Year.LiveAsync(app, season);
        await NothingIsLeftOpenAsync(season, next);
        await ScannersMoveNothingAsync();
    }

    /// <summary>One letter of every kind the year has sent, whether its link still opens something or tells what became of it.</summary>
    private async Task ScannersMoveNothingAsync()
    {
        var kinds = await Year.LettersAsync(app);
        Assert.InRange(kinds.Count, 15, int.MaxValue);
        foreach (var letter in kinds.Values) await Scanner.ChangesNothingAsync(app.Process, letter);
    }

    /// <summary>The old one is finished at every stage, the new one waits at its first; nobody is asked about the old one any more.</summary>
    private async Task NothingIsLeftOpenAsync(Season season, string next)
    {
        using var reader = app.Browser();
        var old = (await reader.GetAsync(season.Dossier.Status)).Expect(HttpStatusCode.OK, "The status of the old one");
        Assert.Equal(11, old.Document.QuerySelectorAll(".stage-done").Length);
        Assert.Empty(old.Document.QuerySelectorAll(".stage-now, .stage-late, .stage-stopped"));
        var fresh = (await reader.GetAsync("/ho-so/" + next)).Expect(HttpStatusCode.OK, "The status of the new one");
        Assert.Equal("Chi bộ, cấp ủy cơ sở cho ý kiến", fresh.Document.QuerySelector(".stage-now .stage-name")!.TextContent.Trim());
        var asked = (await app.Mailbox.ReadAsync()).Where(m => m.Key.StartsWith(season.Dossier.Code + "|", StringComparison.Ordinal)).ToList();
        Assert.Equal(asked.Count, asked.Select(m => m.Key).Distinct().Count());
        Assert.All(asked, m => Assert.Equal(1, m.Copies));
    }
}
