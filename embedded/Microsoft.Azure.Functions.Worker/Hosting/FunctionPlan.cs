namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>What can be prepared once for a function so that each run is cheap.</summary>
internal sealed class FunctionPlan
{
    private readonly ObjectFactory? create;
    private readonly MethodInvoker method;
    private readonly ParameterSlot[] slots;
    private readonly Func<object?, ValueTask<object?>> unwrap;

    public FunctionPlan(FunctionEntry entry, IReadOnlyList<IParameterBinder> binders)
    {
        Entry = entry;
        Definition = new EntryDefinition(entry);
        create = entry.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(entry.Method.DeclaringType!, []);
        method = MethodInvoker.Create(entry.Method);
        slots = [.. entry.Method.GetParameters().Select(parameter => new ParameterSlot(entry, parameter, binders))];
        unwrap = ReturnShape.Unwrapping(entry.Method.ReturnType);
    }

    public FunctionEntry Entry { get; }
    public FunctionDefinition Definition { get; }

    public async Task RunAsync(Invocation invocation)
    {
        var instance = create?.Invoke(invocation.InstanceServices, null);
        var arguments = Array.ConvertAll(slots, slot => slot.Value(invocation));
        invocation.Result = await unwrap(method.Invoke(instance, arguments.AsSpan()));
    }

    private sealed class EntryDefinition(FunctionEntry entry) : FunctionDefinition
    {
        public override string Name => entry.Name;
        public override string EntryPoint { get; } = FunctionCatalog.Place(entry.Method);
    }
}
