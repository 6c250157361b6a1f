namespace Microsoft.Azure.Functions.Worker;

/// <summary>A parameter of a function's method.</summary>
public class FunctionParameter
{
    public FunctionParameter(string name, Type type) : this(name, type, false, null) { }

    public FunctionParameter(string name, Type type, bool hasDefaultValue, object? defaultValue)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        Type = type;
        HasDefaultValue = hasDefaultValue;
        DefaultValue = defaultValue;
    }

    public string Name { get; }
    public Type Type { get; }
    public bool HasDefaultValue { get; }
    public object? DefaultValue { get; }
    public bool IsReferenceOrNullableType => !Type.IsValueType || Nullable.GetUnderlyingType(Type) is not null;
    public IReadOnlyDictionary<string, object> Properties => ImmutableDictionary<string, object>.Empty;
}
