namespace DanVanKheo.TestKit;

/// <summary>Where the compiled application lies: the DANVANKHEO_APP variable, or the artifacts beside the ones that run now.</summary>
public static class AppBuild
{
    private const string FileName = "DanVanKheo.Functions.dll";

    public static string Locate() =>
        Environment.GetEnvironmentVariable("DANVANKHEO_APP") is { Length: > 0 } named ? named : BesideThis();

    /// <summary>The folder that holds the solution file.</summary>
    public static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DanVanKheo.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No DanVanKheo.sln above {AppContext.BaseDirectory}; name the application with DANVANKHEO_APP.");
    }

    /// <summary>artifacts/embedded/bin/Functions/{configuration}, with the configuration of the assembly that runs.</summary>
    private static string BesideThis()
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var path = Path.Combine(RepositoryRoot(), "artifacts", "embedded", "bin", "Functions", configuration, FileName);
        return File.Exists(path) ? path : throw new FileNotFoundException($"The application is not built: {path}. Build src/Functions first, or name it with DANVANKHEO_APP.", path);
    }
}
