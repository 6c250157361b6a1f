using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;

namespace DanVanKheo.Contracts.Durable;

/// <summary>The embedded engine on a folder of its own.</summary>
internal sealed class DurableBackend(DurableHub hub, string folder) : IAsyncDisposable
{
    public DurableTaskClient Client { get; } = new HubClient(hub);

    public static async Task<DurableBackend> StartAsync(DurableCode code)
    {
        var folder = Directory.CreateTempSubdirectory("durable-contract-").FullName;
        var adapter = new Adapter(code);
        var hub = await DurableHub.OpenAsync(new HubSettings(folder, "contract") { DefaultVersion = "1.0" }, new HubParts(adapter, adapter));
        hub.Start();
        return new DurableBackend(hub, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        Directory.Delete(folder, true);
    }

    private sealed class Adapter(DurableCode code) : IOrchestrationCode, IActivityCode
    {
        bool IOrchestrationCode.Knows(string name) => code.Orchestrators.ContainsKey(name);

        bool IActivityCode.Knows(string name) => code.Activities.ContainsKey(name);

        Task<object?> IOrchestrationCode.RunAsync(string name, TaskOrchestrationContext context) => code.Orchestrators[name](context);

        async Task<object?> IActivityCode.RunAsync(string name, string instanceId, string? serializedInput, CancellationToken cancellationToken) =>
            await code.Activities[name](JsonDataConverter.Default.Deserialize<string>(serializedInput)!);
    }
}
