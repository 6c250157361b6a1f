namespace Microsoft.Azure.Functions.Worker;

/// <summary>A binding's name (its parameter), kind ("httpTrigger") and direction.</summary>
public abstract class BindingMetadata
{
    public abstract string Name { get; }
    public abstract string Type { get; }
    public abstract BindingDirection Direction { get; }
}
