namespace Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;

internal sealed class FromBodyConverter : IInputConverter
{
    public async ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        var body = context.FunctionContext.Features.Get<IFromBodyConversionFeature>()
            ?? throw new InvalidOperationException("[FromBody] needs an HTTP trigger.");
        return ConversionResult.Success(await body.ConvertAsync(context.FunctionContext, context.TargetType));
    }
}
