namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Where the value of one parameter comes from.</summary>
internal sealed class ParameterSlot(FunctionEntry entry, ParameterInfo parameter, IReadOnlyList<IParameterBinder> binders)
{
    private readonly bool isTrigger = parameter == entry.Trigger;
    private readonly ObjectFactory? converter = parameter.GetCustomAttribute<InputConverterAttribute>() is { } attribute
        ? ActivatorUtilities.CreateFactory(attribute.ConverterType, [])
        : null;

    /// <summary>Whether this parameter has a value on every run, judged at start.</summary>
    public bool IsBound(IEnumerable<IParameterSource> sources) =>
        isTrigger || converter is not null || parameter.HasDefaultValue
        || parameter.ParameterType == typeof(FunctionContext) || parameter.ParameterType == typeof(CancellationToken)
        || (parameter.GetCustomAttribute<InputBindingAttribute>() is not null && binders.Count > 0)
        || sources.Any(source => source.Supplies(entry, parameter));

    public ValueTask<object?> ValueAsync(Invocation invocation)
    {
        if (isTrigger) return new(invocation.TriggerValue);
        if (parameter.ParameterType == typeof(FunctionContext)) return new(invocation);
        if (parameter.ParameterType == typeof(CancellationToken)) return new((object)invocation.CancellationToken);
        return converter is null ? new(Bound(invocation)) : ConvertedAsync(invocation);
    }

    private object? Bound(Invocation invocation)
    {
        foreach (var binder in binders) if (binder.TryBind(parameter, invocation, out var value)) return value;

        if (invocation.BindingData.TryGetValue(parameter.Name!, out var source) && source is not null)
        {
            return RouteText.TryConvert(source, parameter.ParameterType, out var value) ? value : throw Unconvertible(source);
        }

        if (parameter.HasDefaultValue) return parameter.DefaultValue;
        // An optional route value that was left out.
        if (!parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null) return null;
        throw Failure($"Could not populate the value for '{parameter.Name}' parameter. Consider adding a default value or making the parameter nullable.");
    }

    private async ValueTask<object?> ConvertedAsync(Invocation invocation)
    {
        invocation.BindingData.TryGetValue(parameter.Name!, out var source);
        var instance = (IInputConverter)converter!(invocation.InstanceServices, null);
        var result = await instance.ConvertAsync(new ParameterConversion(parameter.ParameterType, source, invocation));
        return result.Status == ConversionStatus.Succeeded ? result.Value : throw Unconvertible(source, result.Error);
    }

    private FunctionInputConverterException Unconvertible(object? source, Exception? inner = null) =>
        Failure($"Cannot convert input parameter '{parameter.Name}' to type '{parameter.ParameterType.FullName}' from type '{source?.GetType().FullName ?? "null"}'.", inner);

    private FunctionInputConverterException Failure(string problem, Exception? inner = null)
    {
        var message = $"Error converting an input parameter for Function '{entry.Name}': {problem}";
        return inner is null ? new(message) : new(message, inner);
    }
}
