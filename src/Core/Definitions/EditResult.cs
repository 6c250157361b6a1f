using System.Text.Json.Nodes;
using DanVanKheo.Rules;

namespace DanVanKheo.Definitions;

/// <summary>A definition with what was typed laid over it.</summary>
public sealed class EditResult(JsonObject definition)
{
    public JsonObject Definition => definition;

    /// <summary>Where the answer to each question stands now, by the question's id: <c>windows[1].from</c>.</summary>
    public Dictionary<string, string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Answers that cannot be read; nothing is saved while there are any.</summary>
    public List<FieldProblem> Problems { get; } = [];

    /// <summary>The question a fault belongs to: the one whose answer it is in, else the first one within the faulty part. Empty for what the form does not show.</summary>
    public string FieldOf(string path) =>
        Places.Where(p => IsWithin(path, p.Value)).OrderByDescending(p => p.Value.Length).Select(p => p.Key).FirstOrDefault()
        ?? Places.Where(p => IsWithin(p.Value, path)).Select(p => p.Key).FirstOrDefault("");

    private static bool IsWithin(string path, string part) => path == part || (path.StartsWith(part, StringComparison.Ordinal) && path[part.Length] is '.' or '[');
}
