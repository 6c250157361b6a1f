using DanVanKheo.Embedded.Durable;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

public sealed class FaultTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crash_between_any_two_steps_loses_nothing_and_repeats_no_finished_step()
    {
        var runs = new int[20];
        var code = new Code().Activity<int, int>("step", async n =>
        {
            Interlocked.Increment(ref runs[n]);
            await Task.Delay(5);
            return n;
        }).Orchestrator("steps", async context =>
        {
            var sum = 0;
            for (var n = 0; n < 20; n++) sum += await context.CallActivityAsync<int>("step", n);
            return sum;
        });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("steps");
        var crashes = 0;
        while (!(await hub.FindAsync(id))!.IsCompleted && crashes < 10)
        {
            // A life too short for a single commit proves nothing, and five of them in a row are one too many: the step is then given up as deadly.
            var before = (await hub.FindAsync(id))!.LastUpdatedAt;
            await hub.UntilAsync(id, found => found.IsCompleted || found.LastUpdatedAt > before);
            await Task.Delay(crashes, Stop);
            await hub.CrashAndReopenAsync();
            crashes++;
        }

        Assert.Equal(190, await hub.OutputOfAsync<int>(id));
        Assert.True(runs.Sum() <= 20 + crashes, $"{runs.Sum()} runs, {crashes} crashes");
    }

    [Fact]
    public async Task A_graceful_stop_waits_for_activities_and_keeps_their_results()
    {
        var runs = 0;
        var begun = new TaskCompletionSource();
        var code = new Code().Activity<int, int>("slow", async n =>
        {
            Interlocked.Increment(ref runs);
            begun.TrySetResult();
            await Task.Delay(300);
            return n;
        }).Orchestrator("slow", context => context.CallActivityAsync<int>("slow", 9));
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("slow");
        await begun.Task.WaitAsync(Stop);
        await hub.RestartAsync();
        Assert.Equal(9, await hub.OutputOfAsync<int>(id));
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Parents_and_children_find_each_other_after_crashes()
    {
        var code = new Code()
            .Activity<int, int>("work", async n =>
            {
                await Task.Delay(20);
                return n;
            })
            .Orchestrator("child", async context => await context.CallActivityAsync<int>("work", context.GetInput<int>()))
            .Orchestrator("parent", async context => (await Task.WhenAll(Enumerable.Range(0, 30).Select(n => context.CallSubOrchestratorAsync<int>("child", n)))).Sum());
        await using var hub = await Hub.OpenAsync(code, activities: 4);
        var id = await hub.StartAsync("parent");
        for (var i = 0; i < 4; i++)
        {
            await Task.Delay(25, Stop);
            await hub.CrashAndReopenAsync();
        }

        Assert.Equal(435, await hub.OutputOfAsync<int>(id));
    }

    public static TheoryData<string> Changes => ["renamed", "removed", "added", "reordered"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Changed_code_is_noticed_and_the_instance_goes_on_after_a_rollback(string change)
    {
        async Task<string> Original(TaskOrchestrationContext context)
        {
            var a = await context.CallActivityAsync<string>("a", "1");
            context.SetCustomStatus("waiting");
            var go = await context.WaitForExternalEvent<string>("go");
            return a + go + await context.CallActivityAsync<string>("b", "2");
        }

        async Task<string> Changed(TaskOrchestrationContext context)
        {
            if (change is "added") await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            if (change is "reordered") await context.WaitForExternalEvent<string>("go");
            var a = change is "removed" ? "" : await context.CallActivityAsync<string>(change is "renamed" ? "b" : "a", "1");
            return a + await context.WaitForExternalEvent<string>("go");
        }

        Code With(Func<TaskOrchestrationContext, Task<string>> run) =>
            new Code().Activity<string, string>("a", s => "a" + s).Activity<string, string>("b", s => "b" + s).Orchestrator("flow", run);

        await using var hub = await Hub.OpenAsync(With(Original));
        var id = await hub.StartAsync("flow");
        await hub.AtAsync(id, "waiting");
        hub.Code = With(Changed);
        await hub.RestartAsync();
        await hub.Client.RaiseEventAsync(id, "go", "!", Stop);
        var aside = await hub.QuarantinedAsync(id);
        Assert.Contains("#0", aside.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        hub.Code = With(Original);
        await hub.RestartAsync();
        await hub.Client.ResumeInstanceAsync(id, cancellation: Stop);
        Assert.Equal("a1!b2", await hub.OutputOfAsync<string>(id));
    }

    [Fact]
    public async Task A_missing_orchestrator_sets_only_its_instances_aside()
    {
        var code = new Code().Orchestrator("fine", _ => Task.FromResult(1));
        await using var hub = await Hub.OpenAsync(code);
        var lost = await hub.StartAsync("unknown");
        var aside = await hub.QuarantinedAsync(lost);
        Assert.Contains("no orchestrator named 'unknown'", aside.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(1, await hub.OutputOfAsync<int>(await hub.StartAsync("fine")));
        await hub.Client.RaiseEventAsync(lost, "kept", 1, Stop);
        code.Orchestrator("unknown", context => context.WaitForExternalEvent<int>("kept"));
        await hub.Client.ResumeInstanceAsync(lost, cancellation: Stop);
        Assert.Equal(1, await hub.OutputOfAsync<int>(lost));
    }

    [Fact]
    public async Task Unfinished_instances_without_code_are_told_before_the_start()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("old", context => context.WaitForExternalEvent<int>("go")).Orchestrator("done", _ => Task.FromResult(1)));
        await hub.Client.WaitForInstanceStartAsync(await hub.StartAsync("old"), cancellation: Stop);
        await hub.OutputOfAsync<int>(await hub.StartAsync("done"));
        Assert.Empty(hub.Running.WithoutCode());
        hub.Code = new Code();
        await hub.RestartAsync();
        Assert.Equal(["old"], hub.Running.WithoutCode());
    }

    [Fact]
    public async Task What_is_set_aside_can_be_terminated()
    {
        await using var hub = await Hub.OpenAsync(new Code());
        var lost = await hub.StartAsync("unknown");
        await hub.QuarantinedAsync(lost);
        await hub.Client.TerminateInstanceAsync(lost, new TerminateInstanceOptions("bỏ"), cancellation: Stop);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await hub.EndOfAsync(lost)).RuntimeStatus);
    }

    public static TheoryData<string> ForeignAwaits => ["delay", "thread", "mixed", "no context"];

    [Theory]
    [MemberData(nameof(ForeignAwaits))]
    public async Task A_foreign_await_sets_the_instance_aside(string kind)
    {
        var code = new Code().Activity<int, int>("same", n => n).Orchestrator("bad", async context =>
        {
            if (kind is "delay") await Task.Delay(20);
            if (kind is "thread") await Task.Run(() => Thread.Sleep(20));
            if (kind is "no context") await Task.Delay(20).ConfigureAwait(false);
            if (kind is "mixed") await Task.WhenAny(Task.Delay(20), context.WaitForExternalEvent<int>("never"));
            return await context.CallActivityAsync<int>("same", 1);
        });
        await using var hub = await Hub.OpenAsync(code);
        var aside = await hub.QuarantinedAsync(await hub.StartAsync("bad"));
        Assert.Contains("not a task of its context", aside.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_kills_the_process_is_given_up_after_five_attempts()
    {
        var begun = new SemaphoreSlim(0);
        var runs = 0;
        var code = new Code().Activity<int, int>("deadly", async n =>
        {
            Interlocked.Increment(ref runs);
            begun.Release();
            await Task.Delay(Timeout.Infinite, Stop);
            return n;
        }).Orchestrator("poison", context => context.CallActivityAsync<int>("deadly", 1, TaskOptions.FromRetryPolicy(new RetryPolicy(9, TimeSpan.FromDays(1)))));
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("poison");
        for (var death = 0; death < 5; death++)
        {
            await begun.WaitAsync(Stop);
            await hub.CrashAndReopenAsync();
        }

        var end = await hub.EndOfAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("begun 5 times", end.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(5, runs);
    }

    [Fact]
    public async Task A_call_that_only_waited_in_the_queue_is_not_counted_as_begun()
    {
        var gate = new TaskCompletionSource();
        var code = new Code()
            .Activity<int, int>("busy", async n =>
            {
                await gate.Task;
                return n;
            })
            .Orchestrator("fan", async context => (await Task.WhenAll(Enumerable.Range(0, 5).Select(n => context.CallActivityAsync<int>("busy", n)))).Sum());
        await using var hub = await Hub.OpenAsync(code, activities: 1);
        var id = await hub.StartAsync("fan");
        await hub.Client.WaitForInstanceStartAsync(id, cancellation: Stop);
        await hub.UntilAsync(id, _ => hub.Running.Store.Read(session => (long)session.Scalar("SELECT count(*) FROM task")!) == 5);
        Assert.Equal(1L, hub.Running.Store.Read(session => session.Scalar("SELECT sum(attempt) FROM task")));
        gate.SetResult();
        Assert.Equal(10, await hub.OutputOfAsync<int>(id));
    }

    [Fact]
    public async Task A_history_without_end_is_stopped_before_it_grows_too_large()
    {
        var code = new Code().Orchestrator("endless", async context =>
        {
            while (true)
            {
                // Many calls per turn, so that the limit is reached quickly.
                await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => context.CreateTimer(TimeSpan.Zero, CancellationToken.None)));
            }
        });
        await using var hub = await Hub.OpenAsync(code);
        var aside = await hub.QuarantinedAsync(await hub.StartAsync("endless"));
        Assert.Contains("ContinueAsNew", aside.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_one_process_works_on_a_hub()
    {
        await using var hub = await Hub.OpenAsync(new Code());
        await Assert.ThrowsAsync<HubBusyException>(() => hub.StartAsync(TimeSpan.FromMilliseconds(300)));
    }

    [Fact]
    public async Task A_process_that_lost_the_hub_writes_nothing_more()
    {
        var code = new Code().Orchestrator("wait", context => context.WaitForExternalEvent<int>("go"));
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("wait");
        await hub.Client.WaitForInstanceStartAsync(id, cancellation: Stop);
        var zombie = hub.Running;
        var lost = new TaskCompletionSource();
        zombie.Lost += () => lost.TrySetResult();
        // As after a pause so long that somebody removed the lock by hand.
        File.Delete(hub.LockFile);
        await hub.OpenAsync();
        await Assert.ThrowsAsync<FencedException>(() => new HubClient(zombie).RaiseEventAsync(id, "go", 1, Stop));
        await lost.Task.WaitAsync(Stop);
        await hub.Client.RaiseEventAsync(id, "go", 2, Stop);
        zombie.Signal(id);
        Assert.Equal(2, await hub.OutputOfAsync<int>(id));
        await zombie.AbortAsync();
    }
}
