namespace Microsoft.Azure.Functions.Worker;

/// <summary>One run of one function: what it is, what it was called with, and the services of its scope.</summary>
public abstract class FunctionContext
{
    public abstract string InvocationId { get; }
    public abstract string FunctionId { get; }
    public abstract TraceContext TraceContext { get; }
    public abstract BindingContext BindingContext { get; }
    public abstract RetryContext RetryContext { get; }
    public abstract IServiceProvider InstanceServices { get; set; }
    public abstract FunctionDefinition FunctionDefinition { get; }
    public abstract IDictionary<object, object> Items { get; set; }
    public abstract IInvocationFeatures Features { get; }
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
