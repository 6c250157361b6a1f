namespace Microsoft.Azure.Functions.Worker;

/// <summary>The result of a run, for middleware.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    public static InvocationResult GetInvocationResult(this FunctionContext context) => new ReturnedValue(Invocation.Of(context));

    private sealed class ReturnedValue(Invocation invocation) : InvocationResult
    {
        public override object? Value { get => invocation.Result; set => invocation.Result = value; }
    }
}
