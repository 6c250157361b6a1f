using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Pages;
using Xunit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>The document: committed as the code makes it, and by the rules of OpenAPI 3.1 that readers of it rely on.</summary>
public sealed class OpenApiTests
{
    private static readonly JsonObject Document = JsonNode.Parse(Operations.Document())!.AsObject();
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    private static IEnumerable<(string Path, string Method, JsonObject Operation)> All => Document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(m => (p.Key, m.Key, m.Value!.AsObject())));

    [Fact]
    public async Task The_committed_document_is_the_one_the_code_makes()
    {
        var committed = Path.Combine(PageRig.Root, "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(committed, Operations.Document(), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(committed, TestContext.Current.CancellationToken), Operations.Document());
    }

    [Fact]
    public void It_is_a_document_of_3_1()
    {
        Assert.Equal("3.1.0", Document["openapi"]!.GetValue<string>());
        foreach (var word in (string[])["title", "version"]) Assert.NotEmpty(Document["info"]![word]!.GetValue<string>());
        Assert.Subset(new HashSet<string> { "openapi", "info", "servers", "tags", "paths", "components" }, Document.Select(m => m.Key).ToHashSet());
        Assert.All(Document["paths"]!.AsObject(), p => Assert.StartsWith("/", p.Key, StringComparison.Ordinal));
        Assert.All(All, o => Assert.Contains(o.Method, Methods));
        var ids = All.Select(o => o.Operation["operationId"]!.GetValue<string>()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(Operations.All.Count, ids.Count);
    }

    [Fact]
    public void Every_operation_says_who_may_call_it_and_what_it_answers()
    {
        foreach (var (path, method, operation) in All)
        {
            Assert.NotEmpty(operation["summary"]!.GetValue<string>());
            Assert.Single(operation["security"]![0]!["token"]!.AsArray());
            Assert.Contains(operation["responses"]!.AsObject(), r => r.Key.StartsWith('2'));
            Assert.All(operation["responses"]!.AsObject(), r => Assert.True(r.Value!["$ref"] is not null || r.Value["description"] is not null, $"{method} {path} {r.Key}"));
            foreach (var status in (string[])["401", "403", "429"]) Assert.True(operation["responses"]!.AsObject().ContainsKey(status));
            if (operation["requestBody"] is { } body) Assert.NotEmpty(body["content"]!.AsObject());
        }
    }

    [Fact]
    public void Parameters_are_those_of_the_path_and_of_nothing_twice()
    {
        foreach (var (path, method, operation) in All)
        {
            var parameters = (operation["parameters"] as JsonArray ?? []).Select(p => p!.AsObject()).ToList();
            var inPath = parameters.Where(p => p["in"]!.GetValue<string>() == "path").Select(p => p["name"]!.GetValue<string>()).ToList();
            Assert.Equal(path.Split('/').Where(p => p.StartsWith('{')).Select(p => p[1..^1]), inPath);
            Assert.All(parameters, p => Assert.NotNull(p["schema"]!["type"]));
            Assert.All(parameters.Where(p => p["in"]!.GetValue<string>() == "path"), p => Assert.True(p["required"]!.GetValue<bool>()));
            Assert.Equal(parameters.Count, parameters.Select(p => (p["in"]!.GetValue<string>(), p["name"]!.GetValue<string>())).Distinct().Count());
            Assert.False(method == "get" && operation.ContainsKey("requestBody"), path);
        }
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_schema_is_used()
    {
        var references = References(Document).Distinct().ToList();
        Assert.All(references, r => SchemaCheck.Resolve(Document, r));
        Assert.All(Document["components"]!["schemas"]!.AsObject(), s => Assert.Contains($"#/components/schemas/{s.Key}", references));
        Assert.All(Document["components"]!["schemas"]!.AsObject(), s => Assert.Matches("^[A-Za-z0-9._-]+$", s.Key));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(m => m.Key == "$ref" ? [m.Value!.GetValue<string>()] : References(m.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
