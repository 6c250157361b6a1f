using System.Reflection;
using DanVanKheo.Embedded.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Golden;

/// <summary>The orchestrator functions of the application, called as they stand in src/Functions.</summary>
internal sealed class AppCode(Assembly application) : IOrchestrationCode
{
    private readonly Dictionary<string, MethodInfo> orchestrators = application.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.GetParameters() is [var only] && only.IsDefined(typeof(OrchestrationTriggerAttribute)))
        .ToDictionary(method => method.GetCustomAttribute<FunctionAttribute>()!.Name, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Names => orchestrators.Keys;

    public bool Knows(string name) => orchestrators.ContainsKey(name);

    public async Task<object?> RunAsync(string name, TaskOrchestrationContext context)
    {
        var run = (Task)orchestrators[name].Invoke(null, BindingFlags.DoNotWrapExceptions, null, [context], null)!;
        await run;
        return run.GetType().GetProperty("Result") is { } result && result.PropertyType.Name != "VoidTaskResult" ? result.GetValue(run) : null;
    }
}
