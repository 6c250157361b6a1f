using System.Globalization;

namespace DanVanKheo.Contracts.Host;

/// <summary>On the real clock, so only what can be seen in seconds; weeks and missed runs are in the tests of the embedded host.</summary>
public sealed class TimerCases(FunctionApp app) : IClassFixture<FunctionApp>
{
    [Fact]
    public async Task A_run_longer_than_its_interval_never_overlaps_the_next()
    {
        var told = await app.JournalAsync("second", told => told.Split('\n').Length >= 4);
        // What comes oftener than once a minute has no remembered schedule.
        Assert.StartsWith("second begins in time\nsecond ends\nsecond begins in time\nsecond ends", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_at_the_start_sees_the_schedule_on_the_clock_of_the_zone_and_the_run_before_it_after_a_restart()
    {
        var next = new DateTime(VietnamNow().Year, 12, 31, 17, 0, 0, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        Assert.Equal($"yearly in time, last never, next {next}", await app.JournalAsync("yearly", told => told.Length > 0));
        await app.RestartAsync();
        var again = await app.JournalAsync("yearly", told => told.Length > 0);
        Assert.EndsWith("next " + next, again, StringComparison.Ordinal);
        var last = DateTime.Parse(again.Split("last ")[1].Split(", next")[0], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        Assert.InRange(last, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
    }

    [Fact]
    public async Task A_timer_without_a_monitor_has_no_status()
    {
        Assert.Equal("unmonitored in time", await app.JournalAsync("unmonitored", told => told.Length > 0));
    }

    [Fact]
    public async Task A_timer_whose_time_has_not_come_does_not_run()
    {
        await app.JournalAsync("second", told => told.Length > 0);
        Assert.Equal("", await app.JournalAsync("patient"));
    }

    private static DateTime VietnamNow() => DateTime.UtcNow.AddHours(7);
}
