using System.Globalization;
using System.Text.Json;

namespace DanVanKheo.Definitions;

/// <summary>A value of a JSON file that knows where it stands.</summary>
/// <param name="Text">A text as it is meant; a number or truth value as it is written; empty for objects and lists.</param>
public sealed record SourceNode(Place Place, SourceKind Kind, string Text, IReadOnlyList<SourceMember> Members, IReadOnlyList<SourceNode> Items)
{
    public static SourceNode Nothing { get; } = new(new("", 1, 1), SourceKind.Null, "", [], []);

    public SourceNode? Find(string name) => Members.FirstOrDefault(m => m.Name == name)?.Value;

    /// <summary>The items of a list under that name; none when there is no such list.</summary>
    public IReadOnlyList<SourceNode> List(string name) => Find(name)?.Items ?? [];

    /// <summary>The text under that name; empty when there is none.</summary>
    public string TextOf(string name) => Find(name) is { Kind: SourceKind.Text } node ? node.Text : "";

    public decimal? NumberOf(string name) => Find(name) is { Kind: SourceKind.Number } node ? node.Number : null;

    public decimal? Number => decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The place of a path as serializers name it: <c>$.route.stages[2].kind</c>; the nearest that exists.</summary>
    public Place At(string path)
    {
        var node = this;
        foreach (var step in path.Split(['.', '[', ']', '\'', '$'], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && node.Kind == SourceKind.Array
                ? node.Items.ElementAtOrDefault(index)
                : node.Find(step) ?? node.Items.FirstOrDefault(i => i.TextOf("id") == step);
            if (next is null) break;
            node = next;
        }

        return node.Place;
    }

    /// <summary>The path of the value that begins at a place: <c>windows[1].from</c>; empty when none does.</summary>
    public string PathOf(Place place) => Paths("").FirstOrDefault(p => p.Place == place).Path ?? "";

    private IEnumerable<(string Path, Place Place)> Paths(string path) =>
    [
        (path, Place),
        .. Members.SelectMany(m => m.Value.Paths(path.Length == 0 ? m.Name : $"{path}.{m.Name}").Append((path.Length == 0 ? m.Name : $"{path}.{m.Name}", m.Place))),
        .. Items.SelectMany((item, i) => item.Paths(FormattableString.Invariant($"{path}[{i}]"))),
    ];

    /// <summary>This object with the members of another laid over it, one whole member at a time.</summary>
    public SourceNode Under(SourceNode own) => own with { Members = [.. Members.Where(m => own.Find(m.Name) is null), .. own.Members] };

    public SourceNode Without(params string[] names) => this with { Members = [.. Members.Where(m => !names.Contains(m.Name))] };

    public void WriteTo(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case SourceKind.Object:
                writer.WriteStartObject();
                foreach (var member in Members)
                {
                    writer.WritePropertyName(member.Name);
                    member.Value.WriteTo(writer);
                }

                writer.WriteEndObject();
                break;
            case SourceKind.Array:
                writer.WriteStartArray();
                foreach (var item in Items) item.WriteTo(writer);
                writer.WriteEndArray();
                break;
            case SourceKind.Text:
                writer.WriteStringValue(Text);
                break;
            default:
                writer.WriteRawValue(Kind == SourceKind.Null ? "null" : Text);
                break;
        }
    }
}
