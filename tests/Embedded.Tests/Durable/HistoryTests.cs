using System.Text.Json;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>A client reads the history of an instance as events with the official names.</summary>
public sealed class HistoryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_row_is_told_in_official_words()
    {
        var code = new Code().Activity<int, int>("same", n => n).Activity<int, int>("fail", n => n > 0 ? throw new InvalidOperationException("hỏng") : n)
            .Orchestrator("child", context => Task.FromResult(context.GetInput<int>()))
            .Orchestrator("fails", context => context.CallActivityAsync<int>("fail", 1))
            .Orchestrator("parent", async context =>
            {
                await context.CallActivityAsync<int>("same", 1);
                await context.CallSubOrchestratorAsync<int>("child", 2, new SubOrchestrationOptions { InstanceId = "the-child" });
                await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<int>("fails"));
                await context.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
                return await context.WaitForExternalEvent<int>("go");
            });
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("parent", "vào");
        await hub.UntilAsync(id, _ => Told(hub, id).Any(e => e.StartsWith("TimerFired", StringComparison.Ordinal)));
        await hub.Client.SuspendInstanceAsync(id, "nghỉ", Stop);
        await hub.UntilAsync(id, found => found.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);
        await hub.Client.ResumeInstanceAsync(id, "tiếp", Stop);
        await hub.Client.RaiseEventAsync(id, "go", 7, Stop);
        await hub.OutputOfAsync<int>(id);
        Assert.Equal(
            [
                "ExecutionStarted parent", "TaskScheduled same", "TaskCompleted #0", "SubOrchestrationInstanceCreated child the-child", "SubOrchestrationInstanceCompleted #1",
                "SubOrchestrationInstanceCreated fails", "SubOrchestrationInstanceFailed #2", "TimerCreated", "TimerFired #3",
                "ExecutionSuspended nghỉ", "ExecutionResumed tiếp", "EventRaised go", "ExecutionCompleted Completed",
            ],
            Told(hub, id).Where(e => e != "OrchestratorStarted").Select(e => e.Contains("fails ", StringComparison.Ordinal) ? "SubOrchestrationInstanceCreated fails" : e));
        var failed = await hub.StartAsync("fails");
        await hub.EndOfAsync(failed);
        Assert.Contains("hỏng", (await EventsAsync(hub, failed)).Single(e => e.GetProperty("EventType").GetInt32() == (int)EventType.TaskFailed).GetProperty("Reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_terminated_tells_the_output_and_an_unknown_instance_is_refused()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("wait", context => context.WaitForExternalEvent<int>("go")));
        var id = await hub.StartAsync("wait");
        await hub.Client.WaitForInstanceStartAsync(id, cancellation: Stop);
        await hub.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("bỏ"), Stop);
        await hub.EndOfAsync(id);
        Assert.Equal("bỏ", JsonSerializer.Deserialize<string>((await EventsAsync(hub, id))[^1].GetProperty("Input").GetString()!));
        await Assert.ThrowsAsync<ArgumentException>(() => hub.Client.GetOrchestrationHistoryAsync("no-such", Stop));
    }

    private static async Task<List<JsonElement>> EventsAsync(Hub hub, string id) =>
        [.. (await hub.Client.GetOrchestrationHistoryAsync(id, Stop)).Select(e => JsonSerializer.SerializeToElement(e, e.GetType()))];

    private static List<string> Told(Hub hub, string id) => [.. EventsAsync(hub, id).GetAwaiter().GetResult().Select(Line)];

    private static string Line(JsonElement told)
    {
        string?[] parts =
        [
            ((EventType)told.GetProperty("EventType").GetInt32()).ToString(),
            told.GetProperty("Name").GetString() ?? told.GetProperty("OrchestrationStatus").GetString(),
            told.GetProperty("InstanceId").GetString(),
            told.GetProperty("TaskScheduledId") is { ValueKind: JsonValueKind.Number } call ? $"#{call.GetInt32()}" : told.GetProperty("Reason").GetString(),
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }
}
