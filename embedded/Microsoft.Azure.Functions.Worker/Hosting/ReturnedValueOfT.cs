namespace Microsoft.Azure.Functions.Worker.Hosting;

internal sealed class ReturnedValue<T>(Invocation invocation) : InvocationResult<T>
{
    public override T? Value
    {
        get => (T?)invocation.Result;
        set => invocation.Result = value;
    }
}
