using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

public sealed class TimeTests
{
    [Fact]
    public async Task A_timer_of_weeks_fires_when_the_clock_has_got_there_and_not_before()
    {
        var clock = new Clock();
        await using var hub = await Hub.OpenAsync(
            new Code().Orchestrator("wait", async context =>
            {
                var start = context.CurrentUtcDateTime;
                context.SetCustomStatus("waiting");
                await context.CreateTimer(TimeSpan.FromDays(21), CancellationToken.None);
                return (context.CurrentUtcDateTime - start).TotalDays;
            }),
            clock);
        var id = await hub.StartAsync("wait");
        await hub.AtAsync(id, "waiting");
        clock.Move(TimeSpan.FromDays(20));
        await Task.Delay(150, TestContext.Current.CancellationToken);
        Assert.False((await hub.FindAsync(id))!.IsCompleted);
        await hub.CrashAndReopenAsync();
        clock.Move(TimeSpan.FromDays(2));
        Assert.Equal(22, await hub.OutputOfAsync<double>(id));
    }

    [Fact]
    public async Task Timers_fire_in_order_of_their_time_even_when_all_are_late()
    {
        var clock = new Clock();
        var order = new List<int>();
        var code = new Code().Orchestrator("wait", async context =>
        {
            context.SetCustomStatus("waiting");
            var timers = new[] { 3, 1, 2 }.Select(async days =>
            {
                await context.CreateTimer(TimeSpan.FromDays(days), CancellationToken.None);
                if (!context.IsReplaying) order.Add(days);
            });
            await Task.WhenAll(timers);
        });
        await using var hub = await Hub.OpenAsync(code, clock);
        var id = await hub.StartAsync("wait");
        await hub.AtAsync(id, "waiting");
        clock.Move(TimeSpan.FromDays(30));
        await hub.EndOfAsync(id);
        Assert.Equal([1, 2, 3], order);
    }

    [Fact]
    public async Task A_clock_set_back_fires_nothing_twice_and_time_does_not_go_back()
    {
        var clock = new Clock();
        var code = new Code().Orchestrator("wait", async context =>
        {
            var times = new List<DateTime>();
            for (var i = 0; i < 3; i++)
            {
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                times.Add(context.CurrentUtcDateTime);
                context.SetCustomStatus($"fired {i + 1}");
            }

            return times;
        });
        await using var hub = await Hub.OpenAsync(code, clock);
        var id = await hub.StartAsync("wait");
        await hub.Client.WaitForInstanceStartAsync(id, cancellation: TestContext.Current.CancellationToken);
        clock.Move(TimeSpan.FromHours(1.5));
        await hub.AtAsync(id, "fired 1");
        clock.Move(TimeSpan.FromHours(-10));
        await Task.Delay(100, TestContext.Current.CancellationToken);
        await hub.AtAsync(id, "fired 1");
        clock.Move(TimeSpan.FromHours(20));
        await hub.AtAsync(id, "fired 2");
        clock.Move(TimeSpan.FromHours(20));
        var times = await hub.OutputOfAsync<List<DateTime>>(id);
        Assert.Equal(times!.Order(), times);
    }

    [Fact]
    public async Task A_near_timer_fires_on_the_real_clock()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("nap", context => context.CreateTimer(TimeSpan.FromMilliseconds(30), CancellationToken.None)));
        await hub.OutputOfAsync<object>(await hub.StartAsync("nap"));
    }

    [Fact]
    public async Task A_cancelled_timer_is_gone_and_does_not_hold_the_instance()
    {
        var clock = new Clock();
        var code = new Code().Activity<int, int>("quick", n => n).Orchestrator("race", async context =>
        {
            using var end = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(1), end.Token);
            var work = context.CallActivityAsync<int>("quick", 5);
            var winner = await Task.WhenAny(timer, work);
            end.Cancel();
            await context.CallActivityAsync<int>("quick", 6);
            return winner == work && timer.IsCanceled ? await work : -1;
        });
        await using var hub = await Hub.OpenAsync(code, clock);
        Assert.Equal(5, await hub.OutputOfAsync<int>(await hub.StartAsync("race")));
        Assert.Equal(0L, hub.Running.Store.Read(session => session.Scalar("SELECT count(*) FROM timer")));
    }

    [Fact]
    public async Task A_retry_policy_repeats_with_growing_waits()
    {
        var clock = new Clock();
        var calls = 0;
        var code = new Code()
            .Activity<int, int>("flaky", n => ++calls < 4 ? throw new TimeoutException($"lần {calls}") : n)
            .Orchestrator("retry", async context =>
            {
                var start = context.CurrentUtcDateTime;
                var policy = new RetryPolicy(5, TimeSpan.FromMinutes(1), 2.0, TimeSpan.FromMinutes(3)) { HandleFailure = failure => failure.IsCausedBy<TimeoutException>() };
                await context.CallActivityAsync<int>("flaky", 1, TaskOptions.FromRetryPolicy(policy));
                return (context.CurrentUtcDateTime - start).TotalMinutes;
            });
        await using var hub = await Hub.OpenAsync(code, clock);
        var id = await hub.StartAsync("retry");
        for (var minutes = 0; minutes < 6; minutes++)
        {
            await Task.Delay(120, TestContext.Current.CancellationToken);
            clock.Move(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(1 + 2 + 3, await hub.OutputOfAsync<double>(id));
        Assert.Equal(4, calls);
    }

    [Fact]
    public async Task A_policy_that_does_not_handle_the_failure_stops_at_once()
    {
        var calls = 0;
        var policy = new RetryPolicy(5, TimeSpan.FromDays(1)) { HandleFailure = failure => !failure.IsCausedBy<InvalidOperationException>() };
        var code = new Code()
            .Activity("bad", (Func<int, int>)(_ => throw new InvalidOperationException($"{++calls}")))
            .Orchestrator("retry", context => context.CallActivityAsync<int>("bad", 1, TaskOptions.FromRetryPolicy(policy)));
        await using var hub = await Hub.OpenAsync(code);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await hub.EndOfAsync(await hub.StartAsync("retry"))).RuntimeStatus);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_retry_handler_decides_and_may_wait()
    {
        var calls = 0;
        var code = new Code()
            .Orchestrator("child", _ => ++calls < 3 ? throw new TimeoutException("chưa") : Task.FromResult(calls))
            .Orchestrator("retry", context => context.CallSubOrchestratorAsync<int>("child", options: TaskOptions.FromRetryHandler(async retry =>
            {
                await retry.OrchestrationContext.CreateTimer(TimeSpan.FromMilliseconds(10), CancellationToken.None);
                return retry.LastAttemptNumber < 5 && retry.LastFailure.IsCausedBy<TimeoutException>();
            })));
        await using var hub = await Hub.OpenAsync(code);
        Assert.Equal(3, await hub.OutputOfAsync<int>(await hub.StartAsync("retry")));
    }

    [Fact]
    public async Task A_start_in_the_future_waits_and_keeps_its_events()
    {
        var clock = new Clock();
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("later", context => context.WaitForExternalEvent<int>("go")), clock);
        var options = new StartOrchestrationOptions("later-1", clock.GetUtcNow().AddDays(3));
        await hub.Client.ScheduleNewOrchestrationInstanceAsync("later", null, options, TestContext.Current.CancellationToken);
        await hub.Client.RaiseEventAsync("later-1", "go", 5, TestContext.Current.CancellationToken);
        await hub.CrashAndReopenAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await hub.FindAsync("later-1"))!.RuntimeStatus);
        clock.Move(TimeSpan.FromDays(3));
        Assert.Equal(5, await hub.OutputOfAsync<int>("later-1"));
    }

    [Fact]
    public async Task A_suspension_before_a_start_in_the_future_holds_when_the_start_comes()
    {
        var stop = TestContext.Current.CancellationToken;
        var (clock, runs) = (new Clock(), 0);
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("later", _ => Task.FromResult(Interlocked.Increment(ref runs))), clock);
        var id = await hub.Client.ScheduleNewOrchestrationInstanceAsync("later", null, new StartOrchestrationOptions(null, clock.GetUtcNow().AddDays(1)), stop);
        await hub.Client.SuspendInstanceAsync(id, "chờ", cancellation: stop);
        await hub.CrashAndReopenAsync();
        clock.Move(TimeSpan.FromDays(2));
        await hub.UntilAsync(id, found => found.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);
        Assert.Equal(0, runs);
        await hub.Client.ResumeInstanceAsync(id, cancellation: stop);
        Assert.Equal(1, await hub.OutputOfAsync<int>(id));
    }
}
