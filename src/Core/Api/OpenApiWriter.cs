using System.Text.Json;
using System.Text.Json.Nodes;

namespace DanVanKheo.Api;

/// <summary>The OpenAPI 3.1 document of the operations.</summary>
public sealed class OpenApiWriter
{
    public const string Root = "/api/v1";
    private const string Json = "application/json";
    private const string Problem = "application/problem+json";
    private static readonly int[] Always = [400, 401, 403, 404, 409];
    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    private readonly SchemaWriter schemas = new();

    /// <param name="problem">The record of an answer that says what is wrong.</param>
    public static string Write(IEnumerable<OperationShape> operations, Type problem) => new OpenApiWriter().Document([.. operations], problem).ToJsonString(Indented) + "\n";

    private JsonObject Document(IReadOnlyList<OperationShape> operations, Type problem)
    {
        schemas.Of(problem);
        var paths = new JsonObject(operations.GroupBy(o => o.Path).Select(g => KeyValuePair.Create($"/{g.Key}", (JsonNode?)new JsonObject(g.Select(o => KeyValuePair.Create(o.Method.ToLowerInvariant(), (JsonNode?)Operation(o)))))));
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Dân vận khéo",
                ["version"] = "1.0.0",
                ["description"] = "What the officers' pages do, for programs. Times are UTC, days are Vietnam's. Text in answers is Vietnamese unless Accept-Language asks for English. Lists go on where `next` says; a page may hold fewer than `limit`.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = Root }),
            ["tags"] = new JsonArray([.. operations.Select(Tag).Distinct().Select(t => new JsonObject { ["name"] = t })]),
            ["paths"] = paths,
            ["components"] = Components(problem),
        };
    }

    private JsonObject Components(Type problem) => new()
    {
        ["securitySchemes"] = new JsonObject
        {
            ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "A token made by an administrator at /can-bo/api. The scope an operation needs stands in its security." },
        },
        ["responses"] = new JsonObject
        {
            ["Problem"] = new JsonObject { ["description"] = "What is wrong, as RFC 9457 says it.", ["content"] = Content(Problem, schemas.Of(problem)) },
            ["TooMany"] = new JsonObject
            {
                ["description"] = "Too many calls with this token.",
                ["headers"] = new JsonObject { ["Retry-After"] = Header("Seconds to wait.", "integer") },
                ["content"] = Content(Problem, schemas.Of(problem)),
            },
            ["Unchanged"] = new JsonObject { ["description"] = "What If-None-Match names is what there is." },
        },
        ["schemas"] = schemas.Components,
    };

    private JsonObject Operation(OperationShape shape)
    {
        var operation = new JsonObject
        {
            ["operationId"] = shape.Id,
            ["summary"] = shape.Summary,
            ["tags"] = new JsonArray(Tag(shape)),
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray(shape.Scope) }),
        };
        if (Parameters(shape) is { Count: > 0 } parameters) operation["parameters"] = parameters;
        if (RequestBody(shape) is { } body) operation["requestBody"] = body;
        operation["responses"] = Responses(shape);
        return operation;
    }

    private JsonArray Parameters(OperationShape shape)
    {
        var parameters = new JsonArray([.. shape.Names.Select(n => Parameter(n, "path", true, new JsonObject { ["type"] = "string", ["minLength"] = 1 }, null))]);
        if (shape.Query is { } query)
        {
            foreach (var (name, schema) in schemas.Take(query)["properties"]!.AsObject()) parameters.Add(Parameter(name, "query", false, WithoutNull(schema!.AsObject()), schema["description"]?.GetValue<string>()));
        }

        if (shape.Method == "POST") parameters.Add(Parameter("Idempotency-Key", "header", false, new JsonObject { ["type"] = "string", ["minLength"] = 8, ["maxLength"] = 200 }, "The same key within 24 hours gives the first answer again."));
        if (shape.Guarded) parameters.Add(Parameter("If-Match", "header", true, new JsonObject { ["type"] = "string" }, "The ETag of what was read before."));
        if (!shape.Changes && shape.Answer is not null) parameters.Add(Parameter("If-None-Match", "header", false, new JsonObject { ["type"] = "string" }, "An ETag; 304 when nothing changed."));
        return parameters;
    }

    private JsonObject? RequestBody(OperationShape shape)
    {
        if (shape.Body is { } body) return new() { ["required"] = true, ["content"] = Content(Json, schemas.Of(body)) };
        if (shape.Files.Count == 0) return null;
        var content = new JsonObject(shape.Files.Select(f => KeyValuePair.Create(f, (JsonNode?)new JsonObject { ["schema"] = new JsonObject() })))
        {
            ["multipart/form-data"] = new JsonObject
            {
                ["schema"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray("file"),
                    ["properties"] = new JsonObject { ["file"] = new JsonObject { ["type"] = "string", ["contentMediaType"] = "application/octet-stream" } },
                },
            },
        };
        return new() { ["required"] = true, ["content"] = content };
    }

    private JsonObject Responses(OperationShape shape)
    {
        var found = new JsonObject { ["description"] = shape.Answer is null ? "The file." : "Done.", ["content"] = shape.Answer is { } answer ? Content(Json, schemas.Of(answer)) : Content("*/*", new JsonObject()) };
        if (shape.Answer is not null) found["headers"] = new JsonObject { ["ETag"] = Header("Names this answer.", "string") };
        var responses = new JsonObject { [$"{shape.Status}"] = found };
        if (!shape.Changes && shape.Answer is not null) responses["304"] = Response("Unchanged");
        foreach (var status in Problems(shape)) responses[$"{status}"] = Response(status == 429 ? "TooMany" : "Problem");
        return responses;
    }

    private static IEnumerable<int> Problems(OperationShape shape) =>
        Always.Concat(shape.Guarded ? [412] : []).Concat(shape.Changes ? [413, 415, 422] : [422]).Concat(shape.Guarded ? [428] : []).Concat([429, 500, 503]);

    private static JsonObject Parameter(string name, string place, bool required, JsonObject schema, string? description)
    {
        schema.Remove("description");
        schema.Remove("default");
        var parameter = new JsonObject { ["name"] = name, ["in"] = place, ["required"] = required };
        if (description is not null) parameter["description"] = description;
        parameter["schema"] = schema;
        return parameter;
    }

    /// <summary>A parameter is not given as null, it is left out.</summary>
    private static JsonObject WithoutNull(JsonObject schema)
    {
        var copy = schema.DeepClone().AsObject();
        if (copy["type"] is JsonArray types) copy["type"] = types.First(t => t!.GetValue<string>() != "null")!.DeepClone();
        if (copy["enum"] is JsonArray values) copy["enum"] = new JsonArray([.. values.Where(v => v is not null).Select(v => v!.DeepClone())]);
        if (copy["enum"] is not null) copy["type"] = "string";
        return copy;
    }

    private static string Tag(OperationShape shape) => shape.Path.Split('/')[0];

    private static JsonObject Response(string name) => new() { ["$ref"] = $"#/components/responses/{name}" };

    private static JsonObject Header(string description, string type) => new() { ["description"] = description, ["schema"] = new JsonObject { ["type"] = type } };

    private static JsonObject Content(string type, JsonNode schema) => new() { [type] = new JsonObject { ["schema"] = schema } };
}
