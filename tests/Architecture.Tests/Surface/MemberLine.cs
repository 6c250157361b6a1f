namespace DanVanKheo.Architecture.Surface;

/// <summary>Takes lines of the lists apart: <c>M:static Namespace.Type.Name``1(System.String key) : System.Void virtual</c>.</summary>
internal static class MemberLine
{
    /// <summary>The dotted path before parameters and type: <c>Namespace.Type.Name``1</c>.</summary>
    public static string Path(string line)
    {
        var path = line[2..].Replace("static ", "", StringComparison.Ordinal);
        var end = path.AsSpan().IndexOfAny('(', ' ');
        return end < 0 ? path : path[..end];
    }

    public static string DeclaringType(string line)
    {
        var path = Path(line);
        return path[..path.LastIndexOf('.')];
    }

    public static string Name(string line)
    {
        var path = Path(line);
        return path[(path.LastIndexOf('.') + 1)..];
    }

    public static string MovedTo(string line, string from, string to)
    {
        var start = line.IndexOf(from + ".", StringComparison.Ordinal);
        return start < 0 ? line : string.Concat(line.AsSpan(0, start), to, line.AsSpan(start + from.Length));
    }
}
