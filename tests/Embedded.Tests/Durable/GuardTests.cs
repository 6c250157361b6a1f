using DanVanKheo.Embedded.Durable;
using DanVanKheo.Embedded.Tests.Host;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>What protects a hub from its disk, its clock, its crowd, and from an orchestrator that ends the process.</summary>
public sealed class GuardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public async Task An_orchestrator_that_ended_the_process_five_times_is_set_aside(int begun, bool aside)
    {
        await using var hub = await Hub.OpenAsync(Waiting());
        await hub.StartAsync("wait", id: "suspect");
        await hub.StartAsync("wait", id: "other");
        await hub.AtAsync("suspect", "waiting");
        await hub.AtAsync("other", "waiting");
        await hub.Running.AbortAsync();
        await File.WriteAllLinesAsync(hub.TrialFile, Enumerable.Repeat("+suspect", begun), Stop);
        await hub.OpenAsync();
        await hub.Client.RaiseEventAsync("suspect", "go", 1, Stop);
        await hub.Client.RaiseEventAsync("other", "go", 2, Stop);
        Assert.Equal(2, await hub.OutputOfAsync<int>("other"));
        if (aside)
        {
            Assert.Contains("ended 5 times", (await hub.QuarantinedAsync("suspect")).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
            await hub.Client.ResumeInstanceAsync("suspect", cancellation: Stop);
        }

        Assert.Equal(1, await hub.OutputOfAsync<int>("suspect"));
        await hub.CrashAndReopenAsync();
        Assert.Equal("", await File.ReadAllTextAsync(hub.TrialFile, Stop));
    }

    [Fact]
    public async Task Every_death_in_an_episode_is_counted_until_it_is_set_aside()
    {
        var (dying, notes) = (true, "");
        Hub? hub = null;
        using var begun = new SemaphoreSlim(0);
        var code = new Code().Orchestrator("deadly", context =>
        {
            if (!Volatile.Read(ref dying)) return Task.FromResult(1);
            // As far as the disk can tell the process ends here: nothing is written any more.
            hub!.Running.Store.Failpoint = _ => throw new IOException("The process is dead.");
            notes = File.ReadAllText(hub.TrialFile);
            begun.Release();
            return Task.FromResult(1);
        });
        await using var opened = hub = await Hub.OpenAsync(code);
        await TryAsync(() => hub.StartAsync("deadly", id: "one"));
        for (var life = 1; life <= Trials.MaxDeaths; life++)
        {
            Assert.True(await begun.WaitAsync(TimeSpan.FromSeconds(20), Stop), $"life {life} did not begin it");
            await hub.Running.AbortAsync();
            Assert.Equal(life - 1, notes.Split('\n').Count(line => line == "+one"));
            await File.WriteAllTextAsync(hub.TrialFile, notes, Stop);
            await hub.OpenAsync();
        }

        await hub.QuarantinedAsync("one");
        Volatile.Write(ref dying, false);
        await hub.Client.ResumeInstanceAsync("one", cancellation: Stop);
        Assert.Equal(1, await hub.OutputOfAsync<int>("one"));
    }

    [Fact]
    public async Task A_death_while_a_commit_waits_for_the_disk_blames_nobody()
    {
        var dying = true;
        Hub? hub = null;
        using var begun = new SemaphoreSlim(0);
        var code = new Code().Orchestrator("innocent", context =>
        {
            if (Volatile.Read(ref dying)) hub!.Running.Store.Failpoint = _ => throw new IOException("The process is dead.");
            begun.Release();
            return Task.FromResult(1);
        });
        await using var opened = hub = await Hub.OpenAsync(code);
        await TryAsync(() => hub.StartAsync("innocent", id: "one"));
        for (var life = 1; life <= Trials.MaxDeaths + 2; life++)
        {
            Assert.True(await begun.WaitAsync(TimeSpan.FromSeconds(20), Stop), $"life {life} did not begin it");
            if (life == Trials.MaxDeaths + 2) Volatile.Write(ref dying, false);
            await hub.CrashAndReopenAsync();
        }

        Assert.Equal(1, await hub.OutputOfAsync<int>("one"));
    }

    [Fact]
    public async Task Only_a_stop_leaves_the_mark_that_spares_the_check()
    {
        await using var hub = await Hub.OpenAsync(Waiting());
        Assert.True(hub.Running.Store.WasClean);
        await hub.CrashAndReopenAsync();
        Assert.False(hub.Running.Store.WasClean);
        await hub.RestartAsync();
        Assert.True(hub.Running.Store.WasClean);
    }

    [Fact]
    public async Task A_damaged_file_is_noticed_after_a_crash()
    {
        await using var hub = await Hub.OpenAsync(Waiting());
        for (var n = 0; n < 200; n++) await hub.StartAsync("wait", new string('x', 500), $"w{n}");
        await hub.RestartAsync();
        await hub.Running.AbortAsync();
        var healthy = await File.ReadAllBytesAsync(hub.Database, Stop);
        var damaged = healthy.ToArray();
        for (var at = damaged.Length / 2; at < (damaged.Length / 2) + 8192; at++) damaged[at] ^= 0x5A;
        await File.WriteAllBytesAsync(hub.Database, damaged, Stop);
        await Assert.ThrowsAnyAsync<Exception>(hub.OpenAsync);
        await File.WriteAllBytesAsync(hub.Database, healthy, Stop);
        await hub.OpenAsync();
        await hub.Client.RaiseEventAsync("w7", "go", 7, Stop);
        Assert.Equal(7, await hub.OutputOfAsync<int>("w7"));
    }

    [Fact]
    public async Task Without_room_starts_are_refused_and_events_still_pass()
    {
        var folder = Directory.CreateTempSubdirectory("room-").FullName;
        var code = Waiting();
        await using (var roomy = await DurableHub.OpenAsync(new HubSettings(folder, "test"), new HubParts(code, code), Stop))
        {
            roomy.Start();
            await new HubClient(roomy).ScheduleNewOrchestrationInstanceAsync("wait", null, new("one"), Stop);
        }

        await using (var full = await DurableHub.OpenAsync(new HubSettings(folder, "test") { MinFreeBytes = long.MaxValue }, new HubParts(code, code), Stop))
        {
            full.Start();
            var client = new HubClient(full);
            var refused = await Assert.ThrowsAsync<HubOverloadedException>(() => client.ScheduleNewOrchestrationInstanceAsync("wait", Stop));
            Assert.Equal("10", refused.Data["Retry-After"]);
            await client.RaiseEventAsync("one", "go", 4, Stop);
            Assert.Equal(4, (await client.WaitForInstanceCompletionAsync("one", true, Stop)).ReadOutputAs<int>());
        }

        Directory.Delete(folder, true);
    }

    [Theory]
    [InlineData(3600)]
    [InlineData(-3600)]
    public async Task A_clock_that_jumps_is_told(int seconds)
    {
        using var lines = new LogLines();
        using var loggers = LoggerFactory.Create(builder => builder.AddProvider(lines));
        var folder = Directory.CreateTempSubdirectory("drift-").FullName;
        var (code, clock) = (Waiting(), new Clock());
        await using (var hub = await DurableHub.OpenAsync(new HubSettings(folder, "test") { Tick = TimeSpan.FromMilliseconds(20) }, new HubParts(code, code) { Time = clock, Loggers = loggers }, Stop))
        {
            hub.Start();
            clock.Move(TimeSpan.FromSeconds(seconds));
            for (var i = 0; i < 500 && !lines.Text.Contains("The clock moved by", StringComparison.Ordinal); i++) await Task.Delay(10, Stop);
        }

        Assert.Contains("The clock moved by", lines.Text, StringComparison.Ordinal);
        Directory.Delete(folder, true);
    }

    [Fact]
    public async Task An_answer_lost_after_the_commit_does_not_wait_for_the_sweeper()
    {
        var code = new Code().Activity<int, int>("same", n => n).Orchestrator("steps", async context =>
        {
            var sum = 0;
            for (var n = 0; n < 3; n++) sum += await context.CallActivityAsync<int>("same", n);
            return sum;
        });
        for (var at = 1; at <= 4; at++)
        {
            await using var hub = await Hub.OpenAsync(code);
            var count = 0;
            hub.Running.Store.Failpoint = step =>
            {
                if (step == "after commit" && ++count == at) throw new IOException("The answer is lost.");
            };
            var id = $"lost-{at}";
            await TryAsync(() => hub.StartAsync("steps", id: id));
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            Assert.Equal(3, (await hub.Client.WaitForInstanceCompletionAsync(id, true, soon.Token)).ReadOutputAs<int>());
        }
    }

    private static async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException)
        {
            // Not acknowledged, or it has ended already.
        }
    }

    private static Code Waiting() => new Code().Orchestrator("wait", context =>
    {
        context.SetCustomStatus("waiting");
        return context.WaitForExternalEvent<int>("go");
    });
}
