namespace DanVanKheo.Staff;

/// <summary>Where a person goes on after signing in: a page of this site and never another one, whatever the address said.</summary>
public static class LocalPath
{
    public const string Tasks = "/viec";
    private const int Longest = 300;

    /// <summary>The path as given when it surely stays here; else the list of tasks.</summary>
    public static string Safe(string? wanted) => IsLocal(wanted) ? wanted! : Tasks;

    // Browsers read "//host" and "/\host" as another host, and drop tabs and line ends before they read.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && path.Length <= Longest && path.All(c => c is > ' ' and < '\u007f' and not '\\');
}
