using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;

namespace DanVanKheo.Contracts.Durable;

/// <summary>The official in-process test host.</summary>
internal sealed class DurableBackend(DurableTaskTestHost host) : IAsyncDisposable
{
    public DurableTaskClient Client => host.Client;

    public static async Task<DurableBackend> StartAsync(DurableCode code) => new(await DurableTaskTestHost.StartAsync(registry =>
    {
        foreach (var (name, run) in code.Orchestrators) registry.AddOrchestratorFunc(name, run);
        foreach (var (name, run) in code.Activities) registry.AddActivityFunc<string, string>(name, (_, input) => run(input));
    }));

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
