namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The extensions whose assemblies lie beside the application. Functions finds them by generated code; here they are looked for by name.</summary>
internal static class WorkerExtensions
{
    private const string Prefix = "DanVanKheo.Embedded.";

    public static IEnumerable<WorkerExtensionStartup> Load() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, Prefix + "*.dll")
            .Select(path => new AssemblyName(Path.GetFileNameWithoutExtension(path)))
            .Where(name => name.Name != Prefix + "Tests")
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .SelectMany(name => Assembly.Load(name).GetCustomAttributes<WorkerExtensionStartupAttribute>())
            .Select(attribute => (WorkerExtensionStartup)Activator.CreateInstance(attribute.StartupType, nonPublic: true)!);
}
