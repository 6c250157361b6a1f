using System.Text.Json.Nodes;

namespace DanVanKheo.Definitions;

/// <summary>Reads and writes a part of a definition by its path.</summary>
internal static class EditTree
{
    public static JsonNode? Find(JsonNode? node, string path)
    {
        foreach (var name in path.Split('.')) node = (node as JsonObject)?[name];
        return node;
    }

    /// <summary>Null takes the part out, and with it what became empty.</summary>
    public static void Set(JsonObject node, string path, JsonNode? value)
    {
        var (name, rest) = path.Split('.', 2) is [var first, var below] ? (first, below) : (path, "");
        if (rest.Length == 0)
        {
            if (value is null) node.Remove(name);
            else node[name] = value;
            return;
        }

        if (node[name] is not JsonObject child) node[name] = child = [];
        Set(child, rest, value);
        if (child.Count == 0) node.Remove(name);
    }
}
