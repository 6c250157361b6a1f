namespace Microsoft.Azure.Functions.Worker.Hosting;

internal sealed class ParameterConversion(Type targetType, object? source, FunctionContext context) : ConverterContext
{
    public override Type TargetType => targetType;
    public override object? Source => source;
    public override FunctionContext FunctionContext => context;
    public override IReadOnlyDictionary<string, object> Properties => ImmutableDictionary<string, object>.Empty;
}
