using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Contracts.Durable;

/// <summary>Short words for what every case does with a client.</summary>
internal static class Running
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task<string> StartAsync(this DurableBackend backend, string name, object? input = null, string? id = null) =>
        backend.Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id), Storage.Cancel);

    public static async Task<OrchestrationMetadata> EndAsync(this DurableBackend backend, string id) =>
        await backend.Client.WaitForInstanceCompletionAsync(id, true, Storage.Cancel).WaitAsync(Limit, Storage.Cancel);

    public static async Task<T?> OutputAsync<T>(this DurableBackend backend, string id)
    {
        var end = await backend.EndAsync(id);
        Assert.True(end.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{end} {end.FailureDetails?.ErrorMessage}");
        return end.ReadOutputAs<T>();
    }

    public static async Task<OrchestrationMetadata> UntilAsync(this DurableBackend backend, string id, Func<OrchestrationMetadata, bool> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            if (await backend.Client.GetInstanceAsync(id, true, limit.Token) is { } found && condition(found)) return found;
            await Task.Delay(20, limit.Token);
        }
    }
}
