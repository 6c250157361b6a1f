using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class TimerTests : IDisposable
{
    private readonly Journal journal = new();
    private readonly SteppedTime time = new(At("2027-01-01T06:00"));
    private readonly string folder = Directory.CreateTempSubdirectory("embedded-host-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_timer_runs_once_when_its_time_has_come_and_sees_its_schedule()
    {
        await using var host = await StartAsync(typeof(TimerFunctions.Daily));
        await SettleAsync();
        Assert.Equal("", journal.Text);
        time.Set(At("2027-01-01T07:00"));
        await journal.UntilAsync("Daily on time last 01-01 00:00 due 01-01 07:00");
        await SettleAsync();
        time.Set(At("2027-01-02T07:00"));
        await journal.UntilAsync("Daily on time last 01-01 07:00 due 01-02 07:00");
        await SettleAsync();
        Assert.Equal(2, journal.Count);
    }

    [Fact]
    public async Task A_clock_that_jumps_makes_one_late_run_of_several_missed_ones_and_none_when_it_jumps_back()
    {
        await using var host = await StartAsync(typeof(TimerFunctions.Daily));
        time.Set(At("2027-01-05T09:00"));
        await journal.UntilAsync("Daily late last 01-01 00:00 due 01-01 07:00");
        await SettleAsync();
        time.Set(At("2027-01-05T06:00"));
        await SettleAsync();
        time.Set(At("2027-01-05T07:30"));
        await SettleAsync();
        Assert.Equal(1, journal.Count);
        time.Set(At("2027-01-06T07:00"));
        await journal.UntilAsync("Daily on time last 01-05 09:00 due 01-06 07:00");
    }

    [Fact]
    public async Task A_run_missed_while_the_host_was_down_is_made_up_for_exactly_once()
    {
        await using (await StartAsync(typeof(TimerFunctions.Daily))) await SettleAsync();
        time.Set(At("2027-01-04T12:00"));
        await using (var host = await StartAsync(typeof(TimerFunctions.Daily)))
        {
            await journal.UntilAsync("Daily late last 01-01 00:00 due 01-01 07:00");
            Assert.Contains("Timer 'Daily' was due at 2027-01-01 07:00:00Z and runs now", host.Log.Text, StringComparison.Ordinal);
        }

        await using (await StartAsync(typeof(TimerFunctions.Daily))) await SettleAsync();
        Assert.Equal(1, journal.Count);
    }

    [Fact]
    public async Task A_schedule_that_changed_while_the_host_was_down_is_reckoned_from_the_last_run()
    {
        await using (await StartAsync(typeof(TimerFunctions.Daily))) await SettleAsync();
        time.Set(At("2027-01-01T08:00"));
        await using (await StartAsync("0 0 9 * * *", typeof(TimerFunctions.Daily))) await SettleAsync();
        Assert.Equal("", journal.Text);
    }

    [Fact]
    public async Task A_timer_may_run_at_start_without_memory()
    {
        await using (await StartAsync(typeof(TimerFunctions.AtStart))) await journal.UntilAsync("at start");
        await SettleAsync();
        Assert.Equal("at start", journal.Text);
        Assert.False(File.Exists(Path.Combine(folder, "timers.json")));
    }

    [Fact]
    public async Task A_timer_never_runs_twice_at_once_and_a_run_cut_off_by_the_stop_comes_again()
    {
        await using (await StartAsync(typeof(TimerFunctions.Long)))
        {
            time.Set(At("2027-01-01T07:00"));
            await journal.UntilAsync("long begins");
            time.Set(At("2027-01-01T09:00"));
            await SettleAsync();
            Assert.Equal(1, journal.Count);
        }

        journal.Gate.SetResult();
        await using (await StartAsync(typeof(TimerFunctions.Long))) await journal.UntilCountAsync(2);
        Assert.Equal("long begins > long begins", journal.Text);
    }

    [Fact]
    public async Task A_failure_is_logged_and_the_schedule_goes_on()
    {
        await using var host = await StartAsync(typeof(TimerFunctions.Failing));
        for (var hour = 7; hour < 9; hour++)
        {
            time.Set(At($"2027-01-01T0{hour}:00"));
            await journal.UntilCountAsync(hour - 6);
            await SettleAsync();
        }

        Assert.Equal("failing > failing", journal.Text);
        Assert.Contains("Timer 'Failing' failed; it runs again at its next time no summary today", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_memory_is_set_aside()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "timers.json"), "{ broken", Ct);
        await using var host = await StartAsync(typeof(TimerFunctions.Daily));
        Assert.True(File.Exists(Path.Combine(folder, "timers.json.damaged")));
        Assert.Contains("is damaged and was set aside", host.Log.Text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    // Two looks at the clock and the time to run what they started.
    private static Task SettleAsync() => Task.Delay(600, Ct);

    private Task<RunningHost> StartAsync(params Type[] functions) => StartAsync("0 0 7 * * *", functions);

    private Task<RunningHost> StartAsync(string schedule, params Type[] functions) => RunningHost.StartAsync(folder, builder =>
    {
        RunningHost.Set(builder, "DailySchedule", schedule);
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton(journal);
    }, functions);
}
