using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Contracts.Durable;

/// <summary>What a client sees and does.</summary>
public sealed class ClientCases
{
    private static DurableCode Waiting => new DurableCode().Orchestrator("waits", async context =>
    {
        context.SetCustomStatus(new { Step = "chờ" });
        return await context.WaitForExternalEvent<string>("go");
    });

    [Fact]
    public async Task An_instance_tells_its_input_its_custom_status_and_its_output()
    {
        await using var backend = await DurableBackend.StartAsync(Waiting);
        var id = await backend.StartAsync("waits", "đầu vào");
        var found = await backend.UntilAsync(id, i => i.SerializedCustomStatus is not null);
        Assert.Equal(("waits", "đầu vào", OrchestrationRuntimeStatus.Running), (found.Name, found.ReadInputAs<string>(), found.RuntimeStatus));
        Assert.Contains("Step", found.SerializedCustomStatus, StringComparison.OrdinalIgnoreCase);
        Assert.True(found.CreatedAt <= found.LastUpdatedAt);
        await backend.Client.RaiseEventAsync(id, "go", "xong", Storage.Cancel);
        Assert.Equal("xong", await backend.OutputAsync<string>(id));
        Assert.Null(await backend.Client.GetInstanceAsync("no-such", Storage.Cancel));
    }

    [Fact]
    public async Task What_is_suspended_goes_on_when_it_is_resumed()
    {
        await using var backend = await DurableBackend.StartAsync(Waiting);
        var id = await backend.StartAsync("waits");
        await backend.Client.WaitForInstanceStartAsync(id, cancellation: Storage.Cancel);
        await backend.Client.SuspendInstanceAsync(id, "nghỉ", Storage.Cancel);
        await backend.UntilAsync(id, i => i.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);
        await backend.Client.RaiseEventAsync(id, "go", "giữ lại", Storage.Cancel);
        await Task.Delay(300, Storage.Cancel);
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await backend.Client.GetInstanceAsync(id, Storage.Cancel))!.RuntimeStatus);
        await backend.Client.ResumeInstanceAsync(id, "tiếp", Storage.Cancel);
        Assert.Equal("giữ lại", await backend.OutputAsync<string>(id));
    }

    [Fact]
    public async Task What_is_terminated_ends_with_the_output_it_was_given()
    {
        await using var backend = await DurableBackend.StartAsync(Waiting);
        var id = await backend.StartAsync("waits");
        await backend.Client.WaitForInstanceStartAsync(id, cancellation: Storage.Cancel);
        await backend.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("bỏ"), Storage.Cancel);
        var end = await backend.EndAsync(id);
        Assert.Equal((OrchestrationRuntimeStatus.Terminated, "bỏ"), (end.RuntimeStatus, end.ReadOutputAs<string>()));
    }

    [Fact]
    public async Task A_query_gives_those_in_a_status_and_a_purge_forgets_one_that_ended()
    {
        await using var backend = await DurableBackend.StartAsync(Waiting.Orchestrator("ends", _ => Task.FromResult(1)));
        foreach (var n in Enumerable.Range(0, 5)) await backend.Client.WaitForInstanceStartAsync(await backend.StartAsync("waits", id: $"w{n}"), cancellation: Storage.Cancel);
        await backend.EndAsync(await backend.StartAsync("ends", id: "w-ended"));
        var query = new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Running], PageSize: 2);
        var found = new List<string>();
        await foreach (var instance in backend.Client.GetAllInstancesAsync(query)) found.Add(instance.InstanceId);
        Assert.Equal(["w0", "w1", "w2", "w3", "w4"], found.Order(StringComparer.Ordinal));
        Assert.Equal(1, (await backend.Client.PurgeInstanceAsync("w-ended", cancellation: Storage.Cancel)).PurgedInstanceCount);
        Assert.Null(await backend.Client.GetInstanceAsync("w-ended", Storage.Cancel));
    }
}
