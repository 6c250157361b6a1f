namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Where the value of one parameter comes from.</summary>
internal sealed class ParameterSlot(FunctionEntry entry, ParameterInfo parameter, IReadOnlyList<IParameterBinder> binders)
{
    private readonly bool isTrigger = parameter == entry.Trigger;

    /// <summary>Whether this parameter has a value on every run, judged at start.</summary>
    public bool IsBound(IEnumerable<IParameterSource> sources) =>
        isTrigger || parameter.HasDefaultValue
        || parameter.ParameterType == typeof(FunctionContext) || parameter.ParameterType == typeof(CancellationToken)
        || (parameter.GetCustomAttribute<InputBindingAttribute>() is not null && binders.Count > 0)
        || sources.Any(source => source.Supplies(entry, parameter));

    public object? Value(Invocation invocation)
    {
        if (isTrigger) return invocation.TriggerValue;
        if (parameter.ParameterType == typeof(FunctionContext)) return invocation;
        return parameter.ParameterType == typeof(CancellationToken) ? invocation.CancellationToken : Bound(invocation);
    }

    private object? Bound(Invocation invocation)
    {
        foreach (var binder in binders) if (binder.TryBind(parameter, invocation, out var value)) return value;

        if (invocation.BindingData.TryGetValue(parameter.Name!, out var source) && source is not null)
            return RouteText.TryConvert(source, parameter.ParameterType, out var value) ? value : throw Unconvertible(source);
        if (parameter.HasDefaultValue) return parameter.DefaultValue;
        // An optional route value that was left out.
        if (!parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null) return null;
        throw Failure($"Could not populate the value for '{parameter.Name}' parameter. Consider adding a default value or making the parameter nullable.");
    }

    private FunctionWorkerException Unconvertible(object source) =>
        Failure($"Cannot convert input parameter '{parameter.Name}' to type '{parameter.ParameterType.FullName}' from type '{source.GetType().FullName}'.");

    private FunctionWorkerException Failure(string problem) => new($"Error converting an input parameter for Function '{entry.Name}': {problem}");
}
