namespace Microsoft.DurableTask.Converters;

/// <summary>System.Text.Json with its defaults, fields included.</summary>
public class JsonDataConverter(JsonSerializerOptions? options = null) : DataConverter
{
    private static readonly JsonSerializerOptions Defaults = new() { IncludeFields = true };
    private readonly JsonSerializerOptions options = options ?? Defaults;
    public static JsonDataConverter Default { get; } = new();

    [return: NotNullIfNotNull(nameof(value))]
    public override string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, options);

    [return: NotNullIfNotNull(nameof(data))]
    public override object? Deserialize(string? data, Type targetType) => data is null ? null : JsonSerializer.Deserialize(data, targetType, options);
}
