namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Running;

/// <summary>Activity functions; the input is read as the type of the trigger parameter.</summary>
internal sealed class FunctionActivities(IEnumerable<FunctionEntry> functions, DataConverter converter, FunctionInvoker invoker) : IActivityCode
{
    private readonly Dictionary<string, FunctionEntry> functions = functions.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    public bool Knows(string name) => functions.ContainsKey(name);

    public Task<object?> RunAsync(string name, string instanceId, string? serializedInput, CancellationToken cancellationToken)
    {
        var entry = functions[name];
        return invoker.InvokeAsync(entry, Input(serializedInput, entry.Trigger.ParameterType), null, cancellationToken);
    }

    private object? Input(string? serialized, Type type)
    {
        if (serialized is not null) return converter.Deserialize(serialized, type);
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
