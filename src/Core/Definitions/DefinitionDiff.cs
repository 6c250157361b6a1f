namespace DanVanKheo.Definitions;

/// <summary>What changed from one definition to another. Items of lists are told apart by their id, slug, value or stage, not by their place.</summary>
public static class DefinitionDiff
{
    private static readonly string[] Keys = ["id", "slug", "value", "stage", "field", "number"];

    public static IReadOnlyList<DefinitionChange> Of(SourceNode before, SourceNode after) => [.. Compare("", before, after)];

    private static IEnumerable<DefinitionChange> Compare(string path, SourceNode? before, SourceNode? after)
    {
        if (before is null || after is null || before.Kind != after.Kind) return [new(path, Short(before), Short(after))];
        return before.Kind switch
        {
            SourceKind.Object => Names(before, after).SelectMany(n => Compare(path.Length == 0 ? n : $"{path}.{n}", before.Find(n), after.Find(n))),
            SourceKind.Array => Lists(path, before, after),
            _ => before.Text == after.Text ? [] : [new(path, before.Text, after.Text)],
        };
    }

    private static IEnumerable<string> Names(SourceNode before, SourceNode after) => before.Members.Concat(after.Members).Select(m => m.Name).Distinct();

    private static IEnumerable<DefinitionChange> Lists(string path, SourceNode before, SourceNode after)
    {
        var (old, fresh) = (Keyed(before), Keyed(after));
        return old.Keys.Concat(fresh.Keys).Distinct().SelectMany(k => Compare($"{path}[{k}]", old.GetValueOrDefault(k), fresh.GetValueOrDefault(k)));
    }

    private static Dictionary<string, SourceNode> Keyed(SourceNode list)
    {
        var keyed = new Dictionary<string, SourceNode>(StringComparer.Ordinal);
        foreach (var (index, item) in list.Items.Index())
        {
            var name = Keys.Select(item.TextOf).FirstOrDefault(k => k.Length > 0) ?? (item.Kind == SourceKind.Text ? item.Text : FormattableString.Invariant($"{index + 1}"));
            keyed.TryAdd(name, item);
        }

        return keyed;
    }

    /// <summary>A whole part in one line: its name where it has one.</summary>
    private static string Short(SourceNode? node) => node switch
    {
        null or { Kind: SourceKind.Null } => "",
        { Kind: SourceKind.Array } => string.Join(", ", node.Items.Select(Short)),
        { Kind: SourceKind.Object } => node.TextOf("vi") is { Length: > 0 } text ? text
            : Short(node.Find("name") ?? node.Find("label") ?? node.Find("title")) is { Length: > 0 } name ? name
            : string.Join(", ", node.Members.Select(m => $"{m.Name} {Short(m.Value)}")),
        _ => node.Text,
    };
}
