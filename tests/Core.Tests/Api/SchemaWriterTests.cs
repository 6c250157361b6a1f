using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using DanVanKheo.Api;

namespace DanVanKheo.Core.Tests.Api;

/// <summary>Schemas say what the serializer writes.</summary>
public sealed class SchemaWriterTests
{
    [Fact]
    public void Records_are_named_once_and_referred_to()
    {
        var writer = new SchemaWriter();
        Assert.Equal("""{"$ref":"#/components/schemas/SchemaWriterTestsOuter"}""", Compact(writer.Of(typeof(Outer))));
        writer.Of(typeof(Outer));
        Assert.Equal(["SchemaWriterTestsInner", "SchemaWriterTestsOuter"], writer.Components.Select(c => c.Key));
        var outer = writer.Components["SchemaWriterTestsOuter"]!;
        Assert.Equal("object", outer["type"]!.GetValue<string>());
        Assert.False(outer["additionalProperties"]!.GetValue<bool>());
        Assert.Equal("""["name","inner","maybe","all"]""", Compact(outer["required"]!));
        var properties = outer["properties"]!;
        Assert.Equal("""{"$ref":"#/components/schemas/SchemaWriterTestsInner"}""", Compact(properties["inner"]!));
        Assert.Equal("""{"anyOf":[{"$ref":"#/components/schemas/SchemaWriterTestsInner"},{"type":"null"}]}""", Compact(properties["maybe"]!));
        Assert.Equal("""{"type":"array","items":{"$ref":"#/components/schemas/SchemaWriterTestsInner"}}""", Compact(properties["all"]!));
        Assert.Equal("What it is called.", properties["name"]!["description"]!.GetValue<string>());
    }

    [Fact]
    public void Days_moments_choices_and_maps_are_described()
    {
        var writer = new SchemaWriter();
        writer.Of(typeof(Inner));
        var properties = writer.Components["SchemaWriterTestsInner"]!["properties"]!;
        Assert.Equal("date", properties["day"]!["format"]!.GetValue<string>());
        Assert.Equal("date-time", properties["at"]!["format"]!.GetValue<string>());
        Assert.Equal("""["first","secondOne"]""", Compact(properties["choice"]!["enum"]!));
        Assert.Equal("string", properties["map"]!["additionalProperties"]!["type"]!.GetValue<string>());
        var written = JsonSerializer.SerializeToNode(new Inner(new(2027, 6, 15), DateTimeOffset.UnixEpoch, Choice.SecondOne, new Dictionary<string, string> { ["a"] = "b" }), ApiJson.Options)!;
        Assert.Equal("""{"day":"2027-06-15","at":"1970-01-01T00:00:00+00:00","choice":"secondOne","map":{"a":"b"}}""", Compact(written));
    }

    private static string Compact(JsonNode node) => node.ToJsonString();

    public sealed record Outer([Description("What it is called.")] string Name, Inner Inner, Inner? Maybe, IReadOnlyList<Inner> All);

    public sealed record Inner(DateOnly Day, DateTimeOffset At, Choice Choice, IReadOnlyDictionary<string, string> Map);

    public enum Choice
    {
        First,
        SecondOne,
    }
}
