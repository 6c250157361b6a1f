using System.Text.Json;
using System.Text.Json.Nodes;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>Looks whether a value is as a JSON schema says, for the words our schemas use. A word it does not know is a fault too.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known =
        ["$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "description", "format", "default", "minLength", "maxLength", "contentMediaType", "pattern"];

    public static JsonObject Resolve(JsonObject document, string reference)
    {
        JsonNode? node = document;
        foreach (var part in reference.TrimStart('#', '/').Split('/')) node = node?[part];
        return node?.AsObject() ?? throw new InvalidOperationException($"{reference} leads nowhere.");
    }

    public static IEnumerable<string> Faults(JsonObject document, JsonObject schema, JsonNode? value, string at)
    {
        if (schema["$ref"] is { } reference) return Faults(document, Resolve(document, reference.GetValue<string>()), value, at);
        if (schema["anyOf"] is JsonArray choices) return choices.Any(c => !Faults(document, c!.AsObject(), value, at).Any()) ? [] : [$"{at} is none of the choices"];
        return Words(schema, at).Concat(Kind(schema, value, at)).Concat(value switch
        {
            JsonObject found => Members(document, schema, found, at),
            JsonArray list when schema["items"] is JsonObject items => list.SelectMany((v, i) => Faults(document, items, v, $"{at}[{i}]")),
            _ => [],
        });
    }

    private static IEnumerable<string> Words(JsonObject schema, string at) => schema.Select(w => w.Key).Where(w => !Known.Contains(w)).Select(w => $"{at}: {w} is not known");

    private static IEnumerable<string> Kind(JsonObject schema, JsonNode? value, string at)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        if (schema["enum"] is JsonArray named) return named.Any(n => JsonNode.DeepEquals(n, value)) ? [] : [$"{at}: {value} is not named"];
        if (schema["type"] is not { } type) return [];
        var types = type is JsonArray several ? several.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()];
        return types.Any(t => Fits(t, kind, value)) ? [] : [$"{at} is a {kind}, not {type.ToJsonString()}"];
    }

    private static bool Fits(string type, JsonValueKind kind, JsonNode? value) => type switch
    {
        "object" => kind == JsonValueKind.Object,
        "array" => kind == JsonValueKind.Array,
        "string" => kind == JsonValueKind.String,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "integer" => kind == JsonValueKind.Number && value!.AsValue().TryGetValue<long>(out _),
        "number" => kind == JsonValueKind.Number,
        "null" => kind == JsonValueKind.Null,
        _ => false,
    };

    private static IEnumerable<string> Members(JsonObject document, JsonObject schema, JsonObject found, string at)
    {
        var properties = schema["properties"] as JsonObject ?? [];
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(n => n!.GetValue<string>()).Where(n => !found.ContainsKey(n))) yield return $"{at}.{name} is missing";
        foreach (var (name, member) in found)
        {
            var described = properties[name] as JsonObject ?? schema["additionalProperties"] as JsonObject;
            if (described is null && schema["additionalProperties"]?.GetValueKind() == JsonValueKind.False) yield return $"{at}.{name} is not described";
            if (described is null) continue;
            foreach (var fault in Faults(document, described, member, $"{at}.{name}")) yield return fault;
        }
    }
}
