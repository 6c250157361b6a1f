namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function is: its name and its method.</summary>
public abstract class FunctionDefinition
{
    public abstract string EntryPoint { get; }
    public abstract string Name { get; }
}
