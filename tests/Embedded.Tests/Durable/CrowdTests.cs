using System.Diagnostics;
using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>Many instances and many events at once, at a size that fits into every run; <c>bench/</c> measures the large sizes.</summary>
public sealed class CrowdTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_events_pass_through_a_thousand_generations_in_order()
    {
        var code = new Code().Orchestrator("count", async context =>
        {
            var next = context.GetInput<int>();
            var n = await context.WaitForExternalEvent<int>("n");
            if (n != next) throw new InvalidOperationException($"{n} came instead of {next}");
            if (next < 999) context.ContinueAsNew(next + 1);
            return next;
        });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("count", 0);
        for (var n = 0; n < 1000; n++)
        {
            await hub.Client.RaiseEventAsync(id, "n", n, Stop);
            if (n == 500) await hub.CrashAndReopenAsync();
        }

        Assert.Equal(999, await hub.OutputOfAsync<int>(id));
    }

    /// <summary>WAITING=100000 by hand.</summary>
    private static readonly int Waiting = int.Parse(Environment.GetEnvironmentVariable("WAITING") ?? "10000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Waiting_instances_are_cheap_and_ready_after_a_restart()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("wait", context => context.WaitForExternalEvent<int>("go")));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Parallel.ForAsync(0, Waiting, new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (n, _) => await hub.StartAsync("wait", id: $"w{n}"));
        for (var n = 0; n < Waiting; n += 100) await hub.Client.WaitForInstanceStartAsync($"w{n}", cancellation: Stop);
        var started = Stopwatch.GetTimestamp();
        await hub.RestartAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Waiting} waiting, stopped and started in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms");
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(held < 3_000L * Waiting, $"{held / Waiting} bytes per waiting instance");
        foreach (var n in new[] { 0, Waiting / 2, Waiting - 1 })
        {
            await hub.Client.RaiseEventAsync($"w{n}", "go", n, Stop);
            Assert.Equal(n, await hub.OutputOfAsync<int>($"w{n}"));
        }
    }

    [Fact]
    public async Task Of_ten_clicks_each_one_counts_whatever_comes_first()
    {
        const int Count = 200;
        var records = new int[Count];
        var code = new Code()
            .Activity<int, int>("record", n => Interlocked.Increment(ref records[n]))
            .Orchestrator("approval", async context =>
            {
                await context.WaitForExternalEvent<string>("opinion");
                return await context.CallActivityAsync<int>("record", context.GetInput<int>());
            });
        await using var hub = await Hub.OpenAsync(code);
        for (var n = 0; n < Count; n++) await hub.StartAsync("approval", n, $"a{n}");
        await Parallel.ForAsync(0, Count * 10, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (click, _) =>
        {
            try
            {
                await hub.Client.RaiseEventAsync($"a{click % Count}", "opinion", "đồng ý", Stop);
            }
            catch (InvalidOperationException)
            {
                // It has ended: an earlier click has counted.
            }
        });
        for (var n = 0; n < Count; n++) Assert.Equal(1, await hub.OutputOfAsync<int>($"a{n}"));
        Assert.All(records, count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task What_is_set_aside_slows_nobody()
    {
        var code = new Code().Activity<int, int>("same", n => n).Orchestrator("fine", context => context.CallActivityAsync<int>("same", 1));
        await using var hub = await Hub.OpenAsync(code, activities: 4);
        var bad = new List<string>();
        for (var n = 0; n < 50; n++) bad.Add(await hub.StartAsync("missing"));
        foreach (var id in bad) await hub.QuarantinedAsync(id);
        foreach (var id in bad) await hub.Client.RaiseEventAsync(id, "kept", 1, Stop);
        var good = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => hub.StartAsync("fine")));
        foreach (var id in good) Assert.Equal(1, await hub.OutputOfAsync<int>(id));
        await hub.CrashAndReopenAsync();
        Assert.Equal(1, await hub.OutputOfAsync<int>(await hub.StartAsync("fine")));
        foreach (var id in bad) Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await hub.FindAsync(id))!.RuntimeStatus);
    }
}
