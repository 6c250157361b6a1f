namespace Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;

/// <summary>Reads the body of the current request as a type.</summary>
public interface IFromBodyConversionFeature
{
    ValueTask<object?> ConvertAsync(FunctionContext context, Type targetType);
}
