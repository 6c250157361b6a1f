using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask;

namespace DanVanKheo.Bench;

/// <summary>Two orchestrators: so many steps one after the other, and one that waits for an approval.</summary>
internal sealed class BenchCode : IOrchestrationCode, IActivityCode
{
    public bool Knows(string name) => true;

    public async Task<object?> RunAsync(string name, TaskOrchestrationContext context)
    {
        if (name == "wait") return await context.WaitForExternalEvent<int>("go");
        for (var step = context.GetInput<int>(); step > 0; step--) await context.CallActivityAsync<string>("hello", "Dân vận khéo");
        return null;
    }

    public Task<object?> RunAsync(string name, string instanceId, string? serializedInput, CancellationToken cancellationToken) => Task.FromResult<object?>(serializedInput);
}
