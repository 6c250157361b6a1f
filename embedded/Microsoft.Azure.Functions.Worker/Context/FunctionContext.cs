namespace Microsoft.Azure.Functions.Worker;

/// <summary>One run of one function: what it is, what travels with it, and the services of its scope.</summary>
public abstract class FunctionContext
{
    public abstract string InvocationId { get; }
    public abstract IServiceProvider InstanceServices { get; set; }
    public abstract FunctionDefinition FunctionDefinition { get; }
    public abstract IDictionary<object, object> Items { get; set; }
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
