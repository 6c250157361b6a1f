using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>Somebody who is asked to score several dossiers within a few minutes hears of them in one letter.</summary>
public sealed class DigestTests
{
    [Fact]
    public async Task What_comes_within_the_window_comes_in_one_letter()
    {
        var settings = new Dictionary<string, string> { ["App__Programme"] = "dan-van-kheo-tham-dinh.json", ["App__DigestMinutes"] = "20" };
        await using var app = await AppProcess.StartAsync(settings: settings);
        using var mailbox = new Mailbox(app.Address);
        var panel = new Panel(app.Address, mailbox);
        var dossiers = new List<SentDossier>();
        foreach (var model in (int[])[2, 3, 4, 5]) dossiers.Add(await panel.WaitingAsync(model));
        await panel.LetterToChairAsync(dossiers[^1], "OpinionRequest");
        using var clock = new ClockDriver(app.Address);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(21));
        await SettledAsync(mailbox, dossiers);

        var letters = await RequestsAsync(mailbox);
        foreach (var own in letters.GroupBy(l => l.To))
        {
            // The first at once, the rest together.
            Assert.InRange(own.Count(), 1, 2);
            Assert.Equal(own.Count(), own.Select(l => l.Key).Distinct().Count());
        }

        // Twelve seats: each is told of once and once only.
        Assert.Equal(12, letters.Sum(l => dossiers.Count(d => l.Text.Contains(d.Code, StringComparison.Ordinal))));
        Assert.True(letters.Count < 12, $"{letters.Count} letters for 12 sheets");
    }

    private static async Task<IReadOnlyList<Mail>> RequestsAsync(Mailbox mailbox) => [.. (await mailbox.ReadAsync()).Where(m => m.Key.Contains("|AppraisalRequest|", StringComparison.Ordinal))];

    /// <summary>Waits until every dossier was spoken of three times: the sweep comes by every quarter of a minute.</summary>
    private static async Task SettledAsync(Mailbox mailbox, IReadOnlyList<SentDossier> dossiers)
    {
        for (var tries = 0; tries < 120; tries++)
        {
            var letters = await RequestsAsync(mailbox);
            if (dossiers.All(d => letters.Count(l => l.Text.Contains(d.Code, StringComparison.Ordinal)) == 3)) return;
            await Task.Delay(500);
        }
    }
}
