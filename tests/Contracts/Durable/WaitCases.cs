using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Contracts.Durable;

/// <summary>Events, timers, starting over.</summary>
public sealed class WaitCases
{
    [Fact]
    public async Task Events_are_kept_until_they_are_waited_for_in_their_order()
    {
        var code = new DurableCode().Orchestrator("reads", async context =>
        {
            await context.WaitForExternalEvent<string>("begin");
            return string.Concat(await context.WaitForExternalEvent<string>("word"), await context.WaitForExternalEvent<string>("word"), await context.WaitForExternalEvent<string>("WORD"));
        });
        await using var backend = await DurableBackend.StartAsync(code);
        var id = await backend.StartAsync("reads");
        await backend.Client.WaitForInstanceStartAsync(id, cancellation: Storage.Cancel);
        foreach (var word in (string[])["một", "hai", "ba"]) await backend.Client.RaiseEventAsync(id, "word", word, Storage.Cancel);
        await backend.Client.RaiseEventAsync(id, "begin", "", Storage.Cancel);
        Assert.Equal("mộthaiba", await backend.OutputAsync<string>(id));
    }

    [Fact]
    public async Task A_wait_for_an_event_ends_with_its_time()
    {
        var code = new DurableCode().Orchestrator("late", async context =>
        {
            try
            {
                return await context.WaitForExternalEvent<string>("never", TimeSpan.FromMilliseconds(200));
            }
            catch (TaskCanceledException)
            {
                return "quá hạn";
            }
        });
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.Equal("quá hạn", await backend.OutputAsync<string>(await backend.StartAsync("late")));
    }

    [Fact]
    public async Task Whichever_comes_first_decides_and_a_cancelled_timer_holds_nobody_up()
    {
        var code = new DurableCode().Orchestrator("race", async context =>
        {
            using var settled = new CancellationTokenSource();
            var word = context.WaitForExternalEvent<string>("word", settled.Token);
            var first = await Task.WhenAny(word, context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), settled.Token));
            settled.Cancel();
            return first == word ? await word : "timer";
        });
        await using var backend = await DurableBackend.StartAsync(code);
        var id = await backend.StartAsync("race");
        await backend.Client.WaitForInstanceStartAsync(id, cancellation: Storage.Cancel);
        await backend.Client.RaiseEventAsync(id, "word", "sự kiện", Storage.Cancel);
        Assert.Equal("sự kiện", await backend.OutputAsync<string>(id));
    }

    [Fact]
    public async Task A_timer_never_fires_early()
    {
        var code = new DurableCode().Orchestrator("sleeps", async context =>
        {
            var due = context.CurrentUtcDateTime.AddMilliseconds(300);
            await context.CreateTimer(due, CancellationToken.None);
            return context.CurrentUtcDateTime >= due;
        });
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.True(await backend.OutputAsync<bool>(await backend.StartAsync("sleeps")));
    }

    [Fact]
    public async Task Starting_over_keeps_the_events_that_nobody_read()
    {
        var code = new DurableCode().Orchestrator("sums", async context =>
        {
            var sum = context.GetInput<int>() + await context.WaitForExternalEvent<int>("number");
            if (sum < 10) context.ContinueAsNew(sum);
            return sum;
        });
        await using var backend = await DurableBackend.StartAsync(code);
        var id = await backend.StartAsync("sums", 0);
        await backend.Client.WaitForInstanceStartAsync(id, cancellation: Storage.Cancel);
        foreach (var number in (int[])[1, 2, 3, 4]) await backend.Client.RaiseEventAsync(id, "number", number, Storage.Cancel);
        Assert.Equal(10, await backend.OutputAsync<int>(id));
    }
}
