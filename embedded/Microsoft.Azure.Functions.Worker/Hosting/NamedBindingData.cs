namespace Microsoft.Azure.Functions.Worker.Hosting;

internal sealed class NamedBindingData(IReadOnlyDictionary<string, object?> data) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData { get; } = data;
}
