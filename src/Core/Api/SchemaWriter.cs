using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace DanVanKheo.Api;

/// <summary>JSON schemas (2020-12) of records, each named once under <c>components/schemas</c>.</summary>
public sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JsonNode> schemas = new(StringComparer.Ordinal);

    /// <summary>Every schema that was referred to, by name.</summary>
    public JsonObject Components => new(schemas.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value.DeepClone())));

    /// <summary>A reference to the schema of a record of ours; anything else in place.</summary>
    public JsonNode Of(Type type)
    {
        if (!IsOurs(type)) return Export(type);
        var name = NameOf(type);
        if (!schemas.ContainsKey(name))
        {
            schemas[name] = new JsonObject();
            schemas[name] = Export(type);
        }

        return Reference(name);
    }

    /// <summary>The schema itself, and no longer among the named ones: for what is described in place.</summary>
    public JsonObject Take(Type type) => schemas.Remove(NameOf(type), out var schema) ? schema.AsObject() : Export(type).AsObject();

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static bool IsOurs(Type type) => type is { IsClass: true, Namespace: { } space } && space.StartsWith(nameof(DanVanKheo), StringComparison.Ordinal);

    /// <summary>A record within an operation is named after both.</summary>
    private static string NameOf(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(NameOf)) + type.Name.Split('`')[0]
        : type.DeclaringType?.Name + type.Name;

    private JsonNode Export(Type type) => ApiJson.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => Described(context, context.Path.Length > 0 && IsOurs(context.TypeInfo.Type) ? Referred(context.TypeInfo, node) : Closed(context, node)),
    });

    private JsonNode Referred(JsonTypeInfo type, JsonNode node)
    {
        var reference = Of(type.Type);
        var nullable = node["type"] is JsonArray types && types.Any(t => t?.GetValue<string>() == "null");
        return nullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    /// <summary>Nothing beside what is named is read or written, but for maps.</summary>
    private static JsonNode Closed(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && node is JsonObject schema) schema["additionalProperties"] = false;
        if (Plain(context.TypeInfo.Type) == typeof(DateOnly) && node is JsonObject day) day["format"] = "date";
        if (Plain(context.TypeInfo.Type) == typeof(DateTimeOffset) && node is JsonObject moment) moment["format"] = "date-time";
        return node;
    }

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node)
    {
        var attributes = context.PropertyInfo?.AssociatedParameter?.AttributeProvider ?? context.PropertyInfo?.AttributeProvider;
        if (attributes?.GetCustomAttributes(typeof(DescriptionAttribute), true).FirstOrDefault() is DescriptionAttribute said && node is JsonObject schema) schema["description"] = said.Description;
        return node;
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
