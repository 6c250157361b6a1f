using System.Text.RegularExpressions;

namespace DanVanKheo.Definitions;

/// <summary>
/// Checks a value against the published JSON schema (2020-12). It knows the keywords that the schema uses and no others; <see cref="Keywords"/> names them.
/// One schema serves the author's editor and the product, so they cannot disagree.
/// </summary>
public sealed class SchemaCheck(SourceNode schema)
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    public static IReadOnlySet<string> Keywords { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "$schema", "$id", "$defs", "$ref", "title", "description", "default", "examples",
        "type", "properties", "required", "additionalProperties", "propertyNames", "items", "enum", "pattern", "minimum", "maximum", "minLength", "minItems",
    };

    public IReadOnlyList<Fault> Check(SourceNode value)
    {
        var faults = new List<Fault>();
        Check(value, schema, faults);
        return faults;
    }

    private void Check(SourceNode value, SourceNode rule, List<Fault> faults)
    {
        rule = Resolve(rule);
        var types = Types(rule);
        if (types.Count > 0 && !types.Any(t => Is(value, t)))
        {
            faults.Add(new(value.Place, "WrongType", string.Join(" | ", types)));
            return;
        }

        if (value.Kind == SourceKind.Object) CheckObject(value, rule, faults);
        else if (value.Kind == SourceKind.Array) CheckList(value, rule, faults);
        else if (value.Kind == SourceKind.Text) CheckText(value, rule, faults);
        else if (value.Kind == SourceKind.Number) CheckNumber(value, rule, faults);
    }

    private void CheckObject(SourceNode value, SourceNode rule, List<Fault> faults)
    {
        var known = rule.Find("properties")?.Members ?? [];
        var others = rule.Find("additionalProperties");
        var names = rule.Find("propertyNames");
        foreach (var missing in rule.List("required").Where(r => value.Find(r.Text) is null)) faults.Add(new(value.Place, "Missing", missing.Text));
        foreach (var member in value.Members)
        {
            if (names is not null) CheckText(new(member.Place, SourceKind.Text, member.Name, [], []), Resolve(names), faults);
            if (known.FirstOrDefault(k => k.Name == member.Name) is { } property) Check(member.Value, property.Value, faults);
            else if (others is { Kind: SourceKind.Object }) Check(member.Value, others, faults);
            else if (others is { Kind: SourceKind.Boolean, Text: "false" }) faults.Add(new(member.Place, "UnknownProperty", member.Name, string.Join(", ", known.Select(k => k.Name))));
        }
    }

    private void CheckList(SourceNode value, SourceNode rule, List<Fault> faults)
    {
        if (value.Items.Count < rule.NumberOf("minItems")) faults.Add(new(value.Place, "TooFew", rule.NumberOf("minItems")!));
        if (rule.Find("items") is not { } items) return;
        foreach (var item in value.Items) Check(item, items, faults);
    }

    private static void CheckText(SourceNode value, SourceNode rule, List<Fault> faults)
    {
        var choices = rule.List("enum");
        if (choices.Count > 0 && !choices.Any(c => c.Text == value.Text)) faults.Add(new(value.Place, "UnknownValue", value.Text, string.Join(", ", choices.Select(c => c.Text))));
        if (value.Text.Length < rule.NumberOf("minLength")) faults.Add(new(value.Place, "TooShort", rule.NumberOf("minLength")!));
        if (rule.TextOf("pattern") is { Length: > 0 } pattern && !Regex.IsMatch(value.Text, pattern, RegexOptions.CultureInvariant, PatternLimit)) faults.Add(new(value.Place, "WrongForm", value.Text, pattern));
    }

    private static void CheckNumber(SourceNode value, SourceNode rule, List<Fault> faults)
    {
        if (value.Number < rule.NumberOf("minimum")) faults.Add(new(value.Place, "TooSmall", value.Text, rule.NumberOf("minimum")!));
        if (value.Number > rule.NumberOf("maximum")) faults.Add(new(value.Place, "TooLarge", value.Text, rule.NumberOf("maximum")!));
    }

    private SourceNode Resolve(SourceNode rule)
    {
        while (rule.TextOf("$ref") is { Length: > 0 } reference)
        {
            rule = schema.Find("$defs")?.Find(reference[(reference.LastIndexOf('/') + 1)..]) ?? throw new InvalidDataException($"The schema has no '{reference}'.");
        }

        return rule;
    }

    private static IReadOnlyList<string> Types(SourceNode rule) => rule.Find("type") switch
    {
        null => [],
        { Kind: SourceKind.Array } several => [.. several.Items.Select(i => i.Text)],
        var one => [one.Text],
    };

    private static bool Is(SourceNode value, string type) => type switch
    {
        "integer" => value.Kind == SourceKind.Number && value.Number is { } number && number == decimal.Truncate(number),
        "string" => value.Kind == SourceKind.Text,
        _ => value.Kind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };
}
