namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>A binding whose arrival runs the function; every function has exactly one.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute
{
    public TriggerBindingAttribute() { }
}
