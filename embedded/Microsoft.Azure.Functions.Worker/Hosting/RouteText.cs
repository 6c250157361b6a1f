namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Texts of a trigger (route values) as parameter values, by the official rules: strings as they are, Guid and dates parsed,
/// other simple types read as JSON. Enums are therefore numbers there; they are refused here so that nobody expects their names.</summary>
internal static class RouteText
{
    private static readonly HashSet<Type> Simple =
    [
        typeof(string), typeof(object), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(bool), typeof(byte), typeof(short), typeof(int),
        typeof(long), typeof(float), typeof(double), typeof(decimal),
    ];

    public static bool CanBe(Type type) => Simple.Contains(Nullable.GetUnderlyingType(type) ?? type);

    public static bool TryConvert(object source, Type target, out object? value)
    {
        value = source;
        if (target.IsInstanceOfType(source)) return true;
        if (source is not string text) return false;
        var type = Nullable.GetUnderlyingType(target) ?? target;
        if (type == typeof(Guid)) return Parsed(Guid.TryParse(text, out var guid), guid, out value);
        if (type == typeof(DateTime)) return Parsed(DateTime.TryParse(text, CultureInfo.InvariantCulture, out var time), time, out value);
        if (type == typeof(DateTimeOffset)) return Parsed(DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment), moment, out value);
        return CanBe(type) && FromJson(text, type, out value);
    }

    private static bool Parsed(bool succeeded, object parsed, out object? value)
    {
        value = parsed;
        return succeeded;
    }

    private static bool FromJson(string text, Type type, out object? value)
    {
        try
        {
            value = JsonSerializer.Deserialize(text, type);
            return value is not null;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }
}
