namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>What joins a parameter to something outside of the function.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute
{
    public BindingAttribute() { }
}
