namespace Microsoft.Azure.Functions.Worker.Converters;

/// <summary>Names the converter of a parameter.</summary>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct,
    AllowMultiple = true)]
public class InputConverterAttribute : Attribute
{
    public InputConverterAttribute(Type converterType)
    {
        ArgumentNullException.ThrowIfNull(converterType);
        if (!typeof(IInputConverter).IsAssignableFrom(converterType))
        {
            throw new InvalidOperationException($"{converterType.Name} must implement {typeof(IInputConverter).FullName} to be used as an input converter.");
        }

        ConverterType = converterType;
    }

    public Type ConverterType { get; }
}
