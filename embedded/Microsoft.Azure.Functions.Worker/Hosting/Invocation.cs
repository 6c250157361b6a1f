namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The one <see cref="FunctionContext"/> of this runtime.</summary>
internal sealed class Invocation(FunctionPlan plan, IServiceProvider services, object? triggerValue, CancellationToken cancellationToken) : FunctionContext
{
    private string? id;
    private BindingContext? binding;
    private CurrentTrace? trace;
    public override string InvocationId => id ??= Guid.NewGuid().ToString();
    public override string FunctionId => plan.Definition.Id;
    public override FunctionDefinition FunctionDefinition => plan.Definition;
    public override IServiceProvider InstanceServices { get; set; } = services;
    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();
    public override IInvocationFeatures Features { get; } = new InvocationFeatures();
    public override CancellationToken CancellationToken => cancellationToken;
    public override BindingContext BindingContext => binding ??= new NamedBindingData(BindingData);
    public override TraceContext TraceContext => trace ??= new CurrentTrace();
    public override RetryContext RetryContext => FirstAttempt.Instance;
    public FunctionPlan Plan => plan;
    public object? TriggerValue => triggerValue;

    /// <summary>Set by the trigger before the pipeline runs.</summary>
    public IReadOnlyDictionary<string, object?> BindingData { get; set; } = ImmutableDictionary<string, object?>.Empty;
    public object? Result { get; set; }

    public static Invocation Of(FunctionContext context) =>
        context as Invocation ?? throw new InvalidOperationException("This context was not made by the host.");
}
