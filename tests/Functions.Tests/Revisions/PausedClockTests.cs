using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Revisions;

/// <summary>While a dossier is back with its submitter the stage's clock stands still (F13).</summary>
[Collection(nameof(MovingClock))]
public sealed partial class PausedClockTests(DevelopmentApp app)
{
    private static readonly TimeSpan Away = TimeSpan.FromDays(21);

    [Fact]
    public async Task Three_weeks_away_cost_the_reviewer_no_day_and_nobody_is_reminded()
    {
        var dossier = await app.People.RegisterAsync();
        var first = await DueAsync(dossier, 1);
        await app.People.DecideAsync(dossier, Decision.Return("Ghi rõ số hộ tham gia."));
        var returned = await app.People.LetterAsync(dossier, "Returned");
        using var clock = app.Clock();
        await clock.AdvanceAsync(Away);
        using (var submitter = app.Browser())
        {
            Assert.Contains("còn 7 ngày làm việc", (await submitter.GetAsync(returned.Link.PathAndQuery)).Text, StringComparison.Ordinal);
        }

        using var again = new Submitter(app.Address, app.Mailbox);
        await again.ResubmitAsync(returned, dossier.Model.Email, "ket-qua", new Dictionary<string, string> { ["target"] = "Vận động 120 hộ tham gia trước 30/09/2027." });
        var second = await DueAsync(dossier, 2);
        Assert.True(second >= first.AddDays(Away.Days), $"{first:d} → {second:d}");
        Assert.True(second > VietnamDay(await clock.NowAsync()).AddDays(7), $"{second:d}");
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Approver), m => m.Key.StartsWith($"{dossier.Code}|chi-bo|1|OpinionReminder", StringComparison.Ordinal));
    }

    private async Task<DateOnly> DueAsync(SentDossier dossier, int attempt)
    {
        var (browser, page) = await app.People.OpenAsync(dossier, attempt: attempt);
        using var _ = browser;
        return DateOnly.ParseExact(DuePattern().Match(page.Text).Groups[1].Value, "dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    private static DateOnly VietnamDay(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(7)).DateTime);

    [GeneratedRegex(@"Hạn cho ý kiến: trước 17:00 [^,]+, (\d\d/\d\d/\d{4})")]
    private static partial Regex DuePattern();
}
