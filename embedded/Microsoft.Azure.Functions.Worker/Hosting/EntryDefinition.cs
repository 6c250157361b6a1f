namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The public description of a <see cref="FunctionEntry"/>.</summary>
internal sealed class EntryDefinition(FunctionEntry entry) : FunctionDefinition
{
    public override string Name => entry.Name;
    public override string EntryPoint { get; } = FunctionCatalog.Place(entry.Method);
}
