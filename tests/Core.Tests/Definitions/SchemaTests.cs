using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DanVanKheo.Definitions;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Definitions;

/// <summary>The published schema says what the product reads, no more and no less.</summary>
public sealed class SchemaTests
{
    /// <summary>What only the files know: the reader takes it out.</summary>
    private static readonly string[] OfFiles = ["$schema", "basedOn", "after", "addFields", "addPast", "dropFields"];

    [Fact]
    public void It_uses_no_keyword_that_the_check_does_not_know() => Assert.Empty(Keywords(Shipped.Schema).Except(SchemaCheck.Keywords));

    [Fact]
    public void It_knows_every_property_of_every_part()
    {
        var seen = new HashSet<Type>();
        Assert.Empty(Differences(typeof(Programme), Shipped.Schema, seen));
        Assert.True(seen.Count > 25, $"{seen.Count} types were compared.");
    }

    [Fact]
    public void It_knows_every_kind()
    {
        Assert.Equal(Enum.GetNames<LetterKind>(), Shipped.Schema.Find("properties")!.Find("reviewBeforeSending")!.Find("items")!.List("enum").Select(e => e.Text));
        Assert.Equal(Enum.GetNames<ProgrammeKind>(), Shipped.Schema.Find("properties")!.Find("kind")!.List("enum").Select(e => e.Text));
        Assert.Equal(Enum.GetNames<StageKind>(), Part("Stage").Find("properties")!.Find("kind")!.List("enum").Select(e => e.Text));
        Assert.Equal(Enum.GetNames<FieldKind>(), Part("FormField").Find("properties")!.Find("kind")!.List("enum").Select(e => e.Text));
    }

    private static IEnumerable<string> Differences(Type type, SourceNode part, HashSet<Type> seen)
    {
        if (!seen.Add(type)) yield break;
        var known = part.Find("properties")?.Members ?? [];
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.DeclaringType == type && p.GetCustomAttribute<JsonIgnoreAttribute>() is null).ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        foreach (var name in own.Keys.Except(known.Select(k => k.Name))) yield return $"{type.Name}.{name} is not in the schema";
        foreach (var name in known.Select(k => k.Name).Except(own.Keys).Except(OfFiles)) yield return $"{type.Name} has no {name}";
        foreach (var difference in known.Where(k => own.ContainsKey(k.Name)).SelectMany(k => Both(Inner(own[k.Name].PropertyType), Inner(k.Value), seen))) yield return difference;
    }

    private static IEnumerable<string> Both(Type? type, SourceNode? part, HashSet<Type> seen) =>
        type is null || part is null ? [] : Differences(type, part, seen);

    /// <summary>The record that a property holds, be it one, several or one under each name.</summary>
    private static Type? Inner(Type type)
    {
        var item = typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType ? type.GetGenericArguments()[^1] : Nullable.GetUnderlyingType(type) ?? type;
        return item.Namespace?.StartsWith(nameof(DanVanKheo), StringComparison.Ordinal) == true && !item.IsEnum ? item : null;
    }

    private static SourceNode? Inner(SourceNode rule)
    {
        var item = rule.Find("items") ?? (rule.Find("additionalProperties") is { Kind: SourceKind.Object } each ? each : rule);
        return item.TextOf("$ref") is { Length: > 0 } reference ? Part(reference.Split('/')[^1]) : null;
    }

    private static SourceNode Part(string name) => Shipped.Schema.Find("$defs")!.Find(name)!;

    private static IEnumerable<string> Keywords(SourceNode rule) => rule.Members.SelectMany(m => m.Name switch
    {
        "properties" or "$defs" => m.Value.Members.SelectMany(p => Keywords(p.Value)).Prepend(m.Name),
        "items" or "additionalProperties" or "propertyNames" => Keywords(m.Value).Prepend(m.Name),
        _ => [m.Name],
    }).Distinct();
}
