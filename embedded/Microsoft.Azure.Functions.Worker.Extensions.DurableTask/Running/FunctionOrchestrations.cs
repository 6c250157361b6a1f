namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Running;

/// <summary>Orchestrator functions, run through the middleware like every other function.</summary>
internal sealed class FunctionOrchestrations(IEnumerable<FunctionEntry> functions, FunctionInvoker invoker) : IOrchestrationCode
{
    private readonly Dictionary<string, FunctionEntry> functions = functions.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    public bool Knows(string name) => functions.ContainsKey(name);
    public Task<object?> RunAsync(string name, TaskOrchestrationContext context) => invoker.InvokeAsync(functions[name], context, null, CancellationToken.None);
}
