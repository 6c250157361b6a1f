namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Runs one function: a scope of its own, the middleware, the parameters, the method. Nothing here leaves the caller's
/// SynchronizationContext, and up to the first await of a middleware or of the method everything runs on the caller's stack:
/// orchestrations are replayed through it.</summary>
internal sealed class FunctionInvoker(IServiceScopeFactory scopes, FunctionPipeline pipeline, IEnumerable<IParameterBinder> binders)
{
    private readonly ConcurrentDictionary<FunctionEntry, FunctionPlan> plans = new(ReferenceEqualityComparer.Instance);
    private readonly FunctionExecutionDelegate run = pipeline.Build(context => Invocation.Of(context).Plan.RunAsync(Invocation.Of(context)));
    private readonly IParameterBinder[] binders = [.. binders];

    public async Task<object?> InvokeAsync(FunctionEntry entry, object? triggerValue, Action<FunctionContext>? prepare, CancellationToken ct)
    {
        var plan = plans.GetOrAdd(entry, static (entry, binders) => new FunctionPlan(entry, binders), binders);
        await using var scope = scopes.CreateAsyncScope();
        var invocation = new Invocation(plan, scope.ServiceProvider, triggerValue, ct);
        prepare?.Invoke(invocation);
        await run(invocation);
        return invocation.Result;
    }
}
