namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>A binding that is read before the function runs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class InputBindingAttribute : BindingAttribute
{
    public InputBindingAttribute() { }
}
