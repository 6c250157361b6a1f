using Microsoft.DurableTask;

namespace DanVanKheo.Contracts.Durable;

/// <summary>Orchestrators and activities of one case, in official types only.</summary>
internal sealed class DurableCode
{
    public Dictionary<string, Func<TaskOrchestrationContext, Task<object?>>> Orchestrators { get; } = [];

    public Dictionary<string, Func<string, Task<string>>> Activities { get; } = [];

    public DurableCode Orchestrator<T>(string name, Func<TaskOrchestrationContext, Task<T>> run)
    {
        Orchestrators[name] = async context => await run(context);
        return this;
    }

    public DurableCode Activity(string name, Func<string, string> run)
    {
        Activities[name] = input => Task.FromResult(run(input));
        return this;
    }
}
