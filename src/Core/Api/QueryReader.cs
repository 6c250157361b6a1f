using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>Reads a query string into the record an operation asks for. A parameter without a value counts as not given.</summary>
public static class QueryReader
{
    /// <returns>The record, or what is wrong with the parameters.</returns>
    public static (object? Query, IReadOnlyList<FieldProblem> Problems) Read(Type record, IEnumerable<KeyValuePair<string, string>> given)
    {
        var (problems, values) = (new List<FieldProblem>(), new JsonObject());
        var properties = ApiJson.Options.GetTypeInfo(record).Properties.ToDictionary(p => p.Name, p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType, StringComparer.Ordinal);
        foreach (var (name, text) in given.Where(g => g.Value.Length > 0))
        {
            if (!properties.TryGetValue(name, out var type)) problems.Add(new(name, "ParameterUnknown"));
            else if (Value(type, text) is { } value) values[name] = value;
            else problems.Add(new(name, Wrong(type)));
        }

        return problems.Count == 0 ? (values.Deserialize(record, ApiJson.Options), []) : (null, problems);
    }

    private static JsonValue? Value(Type type, string text)
    {
        if (type == typeof(string)) return JsonValue.Create(text);
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;
        if (type == typeof(bool)) return bool.TryParse(text, out var said) ? JsonValue.Create(said) : null;
        if (type == typeof(DateOnly)) return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? JsonValue.Create(text) : null;
        if (!type.IsEnum) throw new InvalidOperationException($"A parameter cannot be a {type.Name}.");
        return Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } one ? JsonValue.Create(one) : null;
    }

    private static string Wrong(Type type) => type == typeof(DateOnly) ? "NotIsoDate" : type == typeof(int) ? "NotInteger" : type == typeof(bool) ? "NotBoolean" : "UnknownChoice";
}
