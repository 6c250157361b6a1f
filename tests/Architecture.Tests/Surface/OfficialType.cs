using System.Text.RegularExpressions;

namespace DanVanKheo.Architecture.Surface;

/// <summary>One <c>T:</c> line: <c>T:Id  // sealed class : Base implements A, B</c>.</summary>
internal sealed partial record OfficialType(string Package, string Line, string Id, string Kind, string? Base, IReadOnlySet<string> Interfaces)
{
    public static OfficialType Parse(string package, string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success) throw new FormatException($"{package}.txt: not a type line: {line}");
        var interfaces = SplitOutsideBrackets(match.Groups["interfaces"].Value).ToHashSet(StringComparer.Ordinal);
        return new(package, line, match.Groups["id"].Value, match.Groups["kind"].Value, match.Groups["base"] is { Success: true, Value: var name } ? name : null, interfaces);
    }

    private static IEnumerable<string> SplitOutsideBrackets(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth == 0))
            {
                if (list[start..i].Trim() is { Length: > 0 } name) yield return name;
                start = i + 1;
            }
            else if (list[i] is '<') depth++;
            else if (list[i] is '>') depth--;
        }
    }

    [GeneratedRegex(@"^T:(?<id>\S+)  // (?<kind>(static |abstract |sealed )?(class|struct|interface|enum|delegate))( : (?<base>\S+))?( implements ?(?<interfaces>.*))?$")]
    private static partial Regex Pattern();
}
