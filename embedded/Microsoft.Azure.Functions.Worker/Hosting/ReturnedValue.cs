namespace Microsoft.Azure.Functions.Worker.Hosting;

internal sealed class ReturnedValue(Invocation invocation) : InvocationResult
{
    public override object? Value
    {
        get => invocation.Result;
        set => invocation.Result = value;
    }
}
