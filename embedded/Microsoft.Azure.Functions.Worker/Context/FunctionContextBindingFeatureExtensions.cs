namespace Microsoft.Azure.Functions.Worker;

/// <summary>The result of a run, for middleware.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    public static InvocationResult GetInvocationResult(this FunctionContext context) => new ReturnedValue(Invocation.Of(context));

    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context)
    {
        var invocation = Invocation.Of(context);
        return invocation.Result is T
            ? new ReturnedValue<T>(invocation)
            : throw new InvalidOperationException(
                $"Requested type ({typeof(T)}) does not match the type of the invocation result ({invocation.Result?.GetType().ToString() ?? "null"}).");
    }
}
