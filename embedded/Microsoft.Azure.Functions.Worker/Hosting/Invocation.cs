namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The one <see cref="FunctionContext"/> of this runtime.</summary>
internal sealed class Invocation(FunctionPlan plan, IServiceProvider services, object? triggerValue, CancellationToken cancellationToken) : FunctionContext
{
    private string? id;
    public override string InvocationId => id ??= Guid.NewGuid().ToString();
    public override FunctionDefinition FunctionDefinition => plan.Definition;
    public override IServiceProvider InstanceServices { get; set; } = services;
    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();
    public override CancellationToken CancellationToken => cancellationToken;
    public FunctionPlan Plan => plan;
    public object? TriggerValue => triggerValue;

    /// <summary>What the trigger knows by name, for HTTP the route values; set before the pipeline runs.</summary>
    public IReadOnlyDictionary<string, object?> BindingData { get; set; } = ImmutableDictionary<string, object?>.Empty;
    public object? Result { get; set; }

    public static Invocation Of(FunctionContext context) =>
        context as Invocation ?? throw new InvalidOperationException("This context was not made by the host.");
}
