using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Contracts.Durable;

/// <summary>Activities, children, retries and failures.</summary>
public sealed class CallCases
{
    [Fact]
    public async Task Activities_run_in_sequence_and_side_by_side()
    {
        var code = new DurableCode().Activity("hello", name => "Chào " + name).Orchestrator("both", async context =>
        {
            var first = await context.CallActivityAsync<string>("hello", context.GetInput<string>());
            var rest = await Task.WhenAll(Enumerable.Range(0, 3).Select(n => context.CallActivityAsync<string>("hello", $"{n}")));
            return $"{first} {string.Join(' ', rest)}";
        });
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.Equal("Chào Khối Chào 0 Chào 1 Chào 2", await backend.OutputAsync<string>(await backend.StartAsync("both", "Khối")));
    }

    [Fact]
    public async Task A_failure_crosses_with_its_details()
    {
        var code = new DurableCode().Activity("fail", _ => throw new InvalidOperationException("hỏng rồi"))
            .Orchestrator("catches", async context =>
            {
                try
                {
                    return await context.CallActivityAsync<string>("fail", "");
                }
                catch (TaskFailedException failure)
                {
                    return $"{failure.TaskName} {failure.FailureDetails.ErrorType} {failure.FailureDetails.ErrorMessage} {failure.FailureDetails.IsCausedBy<InvalidOperationException>()}";
                }
            })
            .Orchestrator("lets through", context => context.CallActivityAsync<string>("fail", ""));
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.Equal("fail System.InvalidOperationException hỏng rồi True", await backend.OutputAsync<string>(await backend.StartAsync("catches")));
        var end = await backend.EndAsync(await backend.StartAsync("lets through"));
        Assert.Equal((OrchestrationRuntimeStatus.Failed, typeof(TaskFailedException).FullName), (end.RuntimeStatus, end.FailureDetails?.ErrorType));
    }

    [Fact]
    public async Task A_failed_call_is_repeated_as_its_policy_says()
    {
        var runs = 0;
        var code = new DurableCode().Activity("flaky", _ => Interlocked.Increment(ref runs) < 3 ? throw new InvalidOperationException("chưa được") : "được")
            .Orchestrator("patient", context => context.CallActivityAsync<string>("flaky", "", TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromMilliseconds(10)))))
            .Orchestrator("asks", context => context.CallActivityAsync<string>("flaky", "", TaskOptions.FromRetryHandler(about => about.LastAttemptNumber < 2)));
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.Equal("được", await backend.OutputAsync<string>(await backend.StartAsync("patient")));
        Assert.Equal(3, runs);
        runs = -10;
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await backend.EndAsync(await backend.StartAsync("asks"))).RuntimeStatus);
        Assert.Equal(-8, runs);
    }

    [Fact]
    public async Task A_child_has_the_id_it_was_given_and_its_own_end()
    {
        var code = new DurableCode()
            .Orchestrator("child", context => Task.FromResult($"{context.InstanceId} of {context.Parent?.InstanceId}"))
            .Orchestrator("parent", context => context.CallSubOrchestratorAsync<string>("child", options: new SubOrchestrationOptions { InstanceId = "the-child" }));
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.Equal("the-child of the-parent", await backend.OutputAsync<string>(await backend.StartAsync("parent", id: "the-parent")));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await backend.Client.GetInstanceAsync("the-child", Storage.Cancel))?.RuntimeStatus);
    }

    [Fact]
    public async Task Ids_and_times_are_the_same_in_every_replay()
    {
        var code = new DurableCode().Activity("same", text => text).Orchestrator("steady", async context =>
        {
            var (id, other, at) = (context.NewGuid(), context.NewGuid(), context.CurrentUtcDateTime);
            var seen = await context.CallActivityAsync<string>("same", $"{id} {other} {at:O}");
            return seen == $"{id} {other} {at:O}" && id != other && context.CurrentUtcDateTime >= at;
        });
        await using var backend = await DurableBackend.StartAsync(code);
        Assert.True(await backend.OutputAsync<bool>(await backend.StartAsync("steady")));
    }
}
