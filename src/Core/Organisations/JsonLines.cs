using System.Text.Json;

namespace DanVanKheo.Organisations;

/// <summary>On which line each object of a JSON text begins, in the order in which they begin.</summary>
internal static class JsonLines
{
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyList<int> OfObjects(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var lines = new List<int>();
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.StartObject) continue;
            line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            lines.Add(line);
        }

        return lines;
    }
}
