using Microsoft.DurableTask;
using Xunit;

namespace DanVanKheo.Durable;

public sealed class EventTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_counts_before_and_after_the_wait(bool before)
    {
        var code = new Code().Activity<int, int>("slow", async n =>
        {
            await Task.Delay(before ? 200 : 0);
            return n;
        }).Orchestrator("wait", async context =>
        {
            await context.CallActivityAsync<int>("slow", 1);
            context.SetCustomStatus("waiting");
            return await context.WaitForExternalEvent<string>("Ý kiến");
        });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("wait");
        if (!before) await hub.AtAsync(id, "waiting");
        await hub.Client.RaiseEventAsync(id, "ý KIẾN", "đồng ý", Stop);
        Assert.Equal("đồng ý", await hub.OutputOfAsync<string>(id));
    }

    [Fact]
    public async Task Events_of_one_name_arrive_in_order()
    {
        var code = new Code().Orchestrator("collect", async context =>
        {
            var got = new List<int>();
            while (got.Count < 200) got.Add(await context.WaitForExternalEvent<int>("n"));
            return got;
        });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("collect");
        for (var n = 0; n < 200; n++) await hub.Client.RaiseEventAsync(id, "n", n, Stop);
        Assert.Equal(Enumerable.Range(0, 200), await hub.OutputOfAsync<List<int>>(id));
    }

    [Fact]
    public async Task A_wait_times_out_and_the_next_wait_gets_the_event()
    {
        var clock = new Clock();
        var code = new Code().Orchestrator("wait", async context =>
        {
            context.SetCustomStatus("first");
            try
            {
                await context.WaitForExternalEvent<string>("go", TimeSpan.FromDays(3));
            }
            catch (OperationCanceledException)
            {
                context.SetCustomStatus("reminded");
            }

            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("go", TimeSpan.FromDays(3));
        });
        await using var hub = await Hub.OpenAsync(code, clock);
        var id = await hub.StartAsync("wait");
        await hub.AtAsync(id, "first");
        clock.Move(TimeSpan.FromDays(3));
        await hub.AtAsync(id, "reminded");
        // Nobody waits now; the event must not go to the wait that was given up.
        await hub.Client.RaiseEventAsync(id, "go", "được", Stop);
        clock.Move(TimeSpan.FromDays(1));
        Assert.Equal("được", await hub.OutputOfAsync<string>(id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ContinueAsNew_loses_no_event_and_keeps_their_order(bool crash)
    {
        var code = new Code().Orchestrator("count", async context =>
        {
            var seen = context.GetInput<List<int>>() ?? [];
            // A batch of events may be in the history already when the generation ends after one of them.
            seen.Add(await context.WaitForExternalEvent<int>("n"));
            if (seen.Count < 300) context.ContinueAsNew(seen);
            return seen;
        });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("count");
        for (var n = 0; n < 300; n++)
        {
            await hub.Client.RaiseEventAsync(id, "n", n, Stop);
            if (crash && n % 100 == 50) await hub.CrashAndReopenAsync();
        }

        Assert.Equal(Enumerable.Range(0, 300), await hub.OutputOfAsync<List<int>>(id));
    }

    [Fact]
    public async Task ContinueAsNew_may_drop_what_was_not_read()
    {
        var code = new Code().Orchestrator("drop", async context =>
        {
            if (context.GetInput<string>() == "second")
            {
                context.SetCustomStatus("second");
                return await context.WaitForExternalEvent<string>("n");
            }

            await context.WaitForExternalEvent<string>("go");
            context.ContinueAsNew("second", preserveUnprocessedEvents: false);
            return "";
        });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("drop");
        await hub.Client.RaiseEventAsync(id, "n", "old", Stop);
        await hub.Client.RaiseEventAsync(id, "go", "", Stop);
        await hub.AtAsync(id, "second");
        await hub.Client.RaiseEventAsync(id, "n", "new", Stop);
        Assert.Equal("new", await hub.OutputOfAsync<string>(id));
    }

    [Fact]
    public async Task An_event_for_nobody_is_refused()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("end", _ => Task.CompletedTask));
        await Assert.ThrowsAsync<ArgumentException>(() => hub.Client.RaiseEventAsync("nobody", "n", Stop));
        var id = await hub.StartAsync("end");
        await hub.EndOfAsync(id);
        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.Client.RaiseEventAsync(id, "n", Stop));
    }
}
