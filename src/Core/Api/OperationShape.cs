using System.Text.RegularExpressions;

namespace DanVanKheo.Api;

/// <summary>One operation as the document describes it and the door enforces it. There is one of these for each, and nothing else says what the interface takes.</summary>
/// <param name="Id">The operationId.</param>
/// <param name="Path">Below the interface's root: <c>dossiers/{code}</c>.</param>
/// <param name="Scope">Without it the call is refused.</param>
public sealed partial record OperationShape(string Id, string Method, string Path, string Scope, string Summary)
{
    /// <summary>The record of the query's parameters; null when there are none.</summary>
    public Type? Query { get; init; }

    /// <summary>The record of the JSON body.</summary>
    public Type? Body { get; init; }

    /// <summary>Media types of a body that is a file; multipart/form-data with a part <c>file</c> is taken beside them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The record of the answer; null when it is a file.</summary>
    public Type? Answer { get; init; }

    public int Status { get; init; } = 200;

    /// <summary>Changes something that was read before: If-Match must name what was read.</summary>
    public bool Guarded { get; init; }

    public bool Changes => Method is not "GET";

    /// <summary>The names in braces.</summary>
    public IReadOnlyList<string> Names => [.. NamePattern().Matches(Path).Select(m => m.Groups[1].Value)];

    public static OperationShape Get<TAnswer>(string id, string path, string scope, string summary) => new(id, "GET", path, scope, summary) { Answer = typeof(TAnswer) };

    public static OperationShape GetFile(string id, string path, string scope, string summary) => new(id, "GET", path, scope, summary);

    public static OperationShape Post<TAnswer>(string id, string path, string scope, string summary, int status = 200) => new(id, "POST", path, scope, summary) { Answer = typeof(TAnswer), Status = status };

    public static OperationShape Put<TAnswer>(string id, string path, string scope, string summary) => new(id, "PUT", path, scope, summary) { Answer = typeof(TAnswer), Guarded = true };

    public OperationShape Takes<TBody>() => this with { Body = typeof(TBody) };

    public OperationShape Asks<TQuery>() => this with { Query = typeof(TQuery) };

    /// <summary>What the braces of the path hold in an address; null when the address is another one.</summary>
    /// <param name="path">Decoded, without slashes at its ends.</param>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var (own, asked) = (Path.Split('/'), path.Split('/'));
        if (own.Length != asked.Length) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, value) in own.Zip(asked))
        {
            if (part.StartsWith('{') && value.Length > 0) values[part[1..^1]] = value;
            else if (part != value) return null;
        }

        return values;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex NamePattern();
}
