namespace Microsoft.Azure.Functions.Worker.Hosting;

internal sealed class InputBinding(string name, string type) : BindingMetadata
{
    public override string Name => name;
    public override string Type => type;
    public override BindingDirection Direction => BindingDirection.In;
}
