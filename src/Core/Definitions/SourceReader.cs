using System.Text;
using System.Text.Json;

namespace DanVanKheo.Definitions;

/// <summary>Reads JSON into values that know their places.</summary>
public sealed class SourceReader
{
    private const int Deepest = 64;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly string file;
    private readonly byte[] bytes;
    private readonly List<int> lines = [0];
    private readonly List<Fault> faults = [];

    private SourceReader(string file, byte[] bytes)
    {
        (this.file, this.bytes) = (file, bytes);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n') lines.Add(i + 1);
        }
    }

    /// <returns>The value, or null with what is wrong. A name that stands twice in an object is a fault: nobody could say which one counts.</returns>
    public static (SourceNode? Node, IReadOnlyList<Fault> Faults) Read(string file, byte[] utf8)
    {
        var source = new SourceReader(file, utf8.AsSpan().StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8);
        try
        {
            var reader = new Utf8JsonReader(source.bytes, new JsonReaderOptions { MaxDepth = Deepest });
            reader.Read();
            var node = source.Value(ref reader);
            // Anything behind the value is an error too.
            reader.Read();
            return (node, source.faults);
        }
        catch (JsonException error)
        {
            var start = source.lines[(int)Math.Min(error.LineNumber ?? 0, source.lines.Count - 1)];
            return (null, [new(source.PlaceOf(start + (error.BytePositionInLine ?? 0)), "Syntax")]);
        }
    }

    private SourceNode Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => Scalar(ref reader, SourceKind.Text, reader.GetString()!.Normalize(NormalizationForm.FormC)),
        JsonTokenType.Number => Scalar(ref reader, SourceKind.Number, Raw(ref reader)),
        JsonTokenType.Null => Scalar(ref reader, SourceKind.Null, ""),
        _ => Scalar(ref reader, SourceKind.Boolean, Raw(ref reader)),
    };

    private SourceNode Scalar(ref Utf8JsonReader reader, SourceKind kind, string text) => new(PlaceOf(reader.TokenStartIndex), kind, text, [], []);

    private SourceNode Object(ref Utf8JsonReader reader)
    {
        var (place, members) = (PlaceOf(reader.TokenStartIndex), new List<SourceMember>());
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, at) = (reader.GetString()!, PlaceOf(reader.TokenStartIndex));
            reader.Read();
            if (members.Any(m => m.Name == name)) faults.Add(new(at, "Twice", name));
            members.Add(new(name, at, Value(ref reader)));
        }

        return new(place, SourceKind.Object, "", members, []);
    }

    private SourceNode Array(ref Utf8JsonReader reader)
    {
        var (place, items) = (PlaceOf(reader.TokenStartIndex), new List<SourceNode>());
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader));
        return new(place, SourceKind.Array, "", [], items);
    }

    private static string Raw(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);

    private Place PlaceOf(long offset)
    {
        var at = (int)Math.Min(offset, bytes.Length);
        var line = lines.BinarySearch(at);
        if (line < 0) line = ~line - 1;
        return new(file, line + 1, Encoding.UTF8.GetCharCount(bytes, lines[line], at - lines[line]) + 1);
    }
}
