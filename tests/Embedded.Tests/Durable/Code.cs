using System.Text.Json;
using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask;

namespace DanVanKheo.Durable;

/// <summary>Orchestrators and activities as lambdas. Registered once, used by every hub that is opened over the same code.</summary>
internal sealed class Code : IOrchestrationCode, IActivityCode
{
    private readonly Dictionary<string, Func<TaskOrchestrationContext, Task<object?>>> orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<string, string?, CancellationToken, Task<object?>>> activities = new(StringComparer.OrdinalIgnoreCase);

    public Code Orchestrator<T>(string name, Func<TaskOrchestrationContext, Task<T>> code)
    {
        orchestrators[name] = async context => await code(context);
        return this;
    }

    public Code Orchestrator(string name, Func<TaskOrchestrationContext, Task> code)
    {
        orchestrators[name] = async context =>
        {
            await code(context);
            return null;
        };
        return this;
    }

    public Code Activity<TInput, TOutput>(string name, Func<TInput, Task<TOutput>> code)
    {
        activities[name] = async (_, input, _) => await code(JsonSerializer.Deserialize<TInput>(input ?? "null")!);
        return this;
    }

    public Code Activity<TInput, TOutput>(string name, Func<TInput, TOutput> code) => Activity<TInput, TOutput>(name, input => Task.FromResult(code(input)));

    public Code ActivityUntilStop(string name, Func<CancellationToken, Task> code)
    {
        activities[name] = async (_, _, stop) =>
        {
            await code(stop);
            return null;
        };
        return this;
    }

    bool IOrchestrationCode.Knows(string name) => orchestrators.ContainsKey(name);

    bool IActivityCode.Knows(string name) => activities.ContainsKey(name);

    Task<object?> IOrchestrationCode.RunAsync(string name, TaskOrchestrationContext context) => orchestrators[name](context);

    Task<object?> IActivityCode.RunAsync(string name, string instanceId, string? serializedInput, CancellationToken cancellationToken) =>
        activities[name](instanceId, serializedInput, cancellationToken);
}
