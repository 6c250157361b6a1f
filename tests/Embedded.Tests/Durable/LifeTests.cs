using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

public sealed class LifeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Code Waiting => new Code()
        .Activity<int, int>("same", n => n)
        .Orchestrator("wait", async context =>
        {
            context.SetCustomStatus("waiting");
            var value = await context.WaitForExternalEvent<int>("go");
            return await context.CallActivityAsync<int>("same", value);
        })
        .Orchestrator("parent", context => context.CallSubOrchestratorAsync<int>("wait", options: new SubOrchestrationOptions(instanceId: context.InstanceId + "/child")));

    [Fact]
    public async Task A_suspended_instance_keeps_its_events_until_it_is_resumed()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        var id = await hub.StartAsync("wait");
        await hub.AtAsync(id, "waiting");
        await hub.Client.SuspendInstanceAsync(id, "nghỉ", cancellation: Stop);
        await hub.UntilAsync(id, found => found.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);
        await hub.Client.RaiseEventAsync(id, "go", 3, Stop);
        await Task.Delay(100, Stop);
        await hub.CrashAndReopenAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await hub.FindAsync(id))!.RuntimeStatus);
        await hub.Client.ResumeInstanceAsync(id, "tiếp", cancellation: Stop);
        Assert.Equal(3, await hub.OutputOfAsync<int>(id));
    }

    [Fact]
    public async Task A_suspension_right_after_the_start_is_not_lost()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        var id = await hub.StartAsync("wait");
        await hub.Client.SuspendInstanceAsync(id, cancellation: Stop);
        await hub.UntilAsync(id, found => found.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);
        await hub.Client.ResumeInstanceAsync(id, cancellation: Stop);
        await hub.Client.RaiseEventAsync(id, "go", 4, Stop);
        Assert.Equal(4, await hub.OutputOfAsync<int>(id));
    }

    [Theory]
    [InlineData(true, OrchestrationRuntimeStatus.Terminated)]
    [InlineData(false, OrchestrationRuntimeStatus.Running)]
    public async Task Termination_reaches_children_only_when_asked(bool recursive, OrchestrationRuntimeStatus child)
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        await hub.StartAsync("parent", id: "p");
        await hub.AtAsync("p/child", "waiting");
        await hub.Client.TerminateInstanceAsync("p", new TerminateInstanceOptions("hủy", recursive), cancellation: Stop);
        var end = await hub.EndOfAsync("p");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, end.RuntimeStatus);
        Assert.Equal("hủy", end.ReadOutputAs<string>());
        await hub.UntilAsync("p/child", found => found.RuntimeStatus == child);
        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.Client.TerminateInstanceAsync("p", cancellation: Stop));
    }

    [Fact]
    public async Task A_terminated_child_fails_in_its_parent()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        await hub.StartAsync("parent", id: "p");
        await hub.AtAsync("p/child", "waiting");
        await hub.Client.TerminateInstanceAsync("p/child", cancellation: Stop);
        var end = await hub.EndOfAsync("p");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("terminated", end.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_in_use_is_refused_and_a_finished_one_is_used_again()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        await hub.StartAsync("wait", id: "one");
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => hub.StartAsync("wait", id: "one"));
        Assert.Equal("OrchestrationAlreadyExistsException", refused.GetType().Name);
        await hub.Client.RaiseEventAsync("one", "go", 1, Stop);
        Assert.Equal(1, await hub.OutputOfAsync<int>("one"));
        await hub.StartAsync("wait", id: "one");
        await hub.Client.RaiseEventAsync("one", "go", 2, Stop);
        Assert.Equal(2, await hub.OutputOfAsync<int>("one"));
    }

    [Fact]
    public async Task What_has_ended_can_be_started_again()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("echo", async context =>
        {
            await context.WaitForExternalEvent<int>("go");
            return context.GetInput<string>();
        }));
        await hub.StartAsync("echo", "một", "one");
        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.Client.RestartAsync("one", cancellation: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => hub.Client.RestartAsync("none", cancellation: Stop));
        await hub.Client.RaiseEventAsync("one", "go", 1, Stop);
        await hub.EndOfAsync("one");
        Assert.Equal("one", await hub.Client.RestartAsync("one", cancellation: Stop));
        var other = await hub.Client.RestartAsync("one", restartWithNewInstanceId: true, Stop);
        Assert.NotEqual("one", other);
        foreach (var id in new[] { "one", other })
        {
            await hub.Client.RaiseEventAsync(id, "go", 1, Stop);
            Assert.Equal("một", await hub.OutputOfAsync<string>(id));
        }
    }

    [Fact]
    public async Task Queries_filter_and_page()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        for (var n = 0; n < 25; n++) await hub.StartAsync("wait", n, $"a/{n:00}");
        for (var n = 0; n < 3; n++) await hub.StartAsync("wait", n, $"b_{n}");
        await hub.Client.TerminateInstanceAsync("a/07", new TerminateInstanceOptions("x"), cancellation: Stop);
        await hub.EndOfAsync("a/07");
        await hub.AtAsync("b_2", "waiting");
        await hub.AtAsync("a/24", "waiting");

        var sizes = new List<int>();
        await foreach (var page in hub.Client.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: "a/", PageSize: 10, FetchInputsAndOutputs: true)).AsPages())
        {
            sizes.Add(page.Values.Count);
            Assert.All(page.Values, found => Assert.Equal($"a/{found.ReadInputAs<int>():00}", found.InstanceId));
        }

        Assert.Equal([10, 10, 5], sizes);
        Assert.Equal(["a/07"], await IdsAsync(hub, new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Terminated])));
        Assert.Equal(3, (await IdsAsync(hub, new OrchestrationQuery(InstanceIdPrefix: "b_"))).Count);
        Assert.Empty(await IdsAsync(hub, new OrchestrationQuery(CreatedFrom: DateTimeOffset.UtcNow.AddHours(1))));
        Assert.Equal(28, (await IdsAsync(hub, new OrchestrationQuery(CreatedTo: DateTimeOffset.UtcNow.AddHours(1), PageSize: 7))).Count);
    }

    [Fact]
    public async Task Purge_forgets_only_what_has_ended()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        await hub.StartAsync("parent", id: "p");
        await hub.StartAsync("wait", id: "alive");
        await hub.AtAsync("p/child", "waiting");
        Assert.Equal(0, (await hub.Client.PurgeInstanceAsync("p", cancellation: Stop)).PurgedInstanceCount);
        await hub.Client.RaiseEventAsync("p/child", "go", 1, Stop);
        await hub.EndOfAsync("p");
        Assert.Equal(2, (await hub.Client.PurgeInstanceAsync("p", new PurgeInstanceOptions(Recursive: true), cancellation: Stop)).PurgedInstanceCount);
        Assert.Null(await hub.FindAsync("p/child"));
        await hub.StartAsync("wait", id: "gone");
        await hub.Client.RaiseEventAsync("gone", "go", 1, Stop);
        await hub.EndOfAsync("gone");
        Assert.Equal(1, (await hub.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(), cancellation: Stop)).PurgedInstanceCount);
        Assert.Equal(["alive"], await IdsAsync(hub, new OrchestrationQuery()));
        Assert.Equal(1L, hub.Running.Store.Read(session => session.Scalar("SELECT count(DISTINCT id) FROM hist")));
    }

    [Fact]
    public async Task Status_and_version_are_shown()
    {
        await using var hub = await Hub.OpenAsync(Waiting);
        var options = new StartOrchestrationOptions("tagged") { Version = new TaskVersion("2.1") };
        await hub.Client.ScheduleNewOrchestrationInstanceAsync("wait", new { Số = 1 }, options, Stop);
        var found = await hub.AtAsync("tagged", "waiting");
        Assert.True(found.IsRunning);
        Assert.Throws<InvalidOperationException>(() => hub.FindAsync("tagged").Result!.ReadCustomStatusAs<string>());
    }

    private static async Task<List<string>> IdsAsync(Hub hub, OrchestrationQuery query)
    {
        var ids = new List<string>();
        await foreach (var found in hub.Client.GetAllInstancesAsync(query)) ids.Add(found.InstanceId);
        return ids;
    }
}
