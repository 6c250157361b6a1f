namespace DanVanKheo.Architecture;

/// <summary>The working copy these tests stand in: every file a person could commit.</summary>
internal static class Repository
{
    private static readonly string[] Ignored = [".git", ".vs", ".idea", "artifacts", "bin", "obj", "data", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Walk(new DirectoryInfo(Root)).Select(f => new SourceFile(Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'), f.FullName))];

    /// <summary>The files below <paramref name="folder"/> that end in one of <paramref name="endings"/>; an empty folder means the whole repository.</summary>
    public static IEnumerable<SourceFile> Under(string folder, params string[] endings) =>
        Files.Where(f => (folder.Length == 0 || f.Path.StartsWith(folder + "/", StringComparison.Ordinal)) && endings.Any(e => f.Path.EndsWith(e, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal).SelectMany(entry => entry switch
    {
        _ when Ignored.Contains(entry.Name) || entry.LinkTarget is not null => [],
        DirectoryInfo below => Walk(below),
        FileInfo file => [file],
        _ => [],
    });

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DanVanKheo.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside their repository: no DanVanKheo.sln above them.");
    }
}
