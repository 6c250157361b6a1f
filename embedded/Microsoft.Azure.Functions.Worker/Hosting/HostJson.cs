namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>
/// The host's own settings: host.json beside the application, each overridable by the setting
/// <c>AzureFunctionsJobHost__path__to__it</c>, as in Functions. They are not part of the application's configuration.
/// </summary>
internal sealed class HostJson(IConfiguration application, string? path)
{
    private readonly IConfiguration file = Read(path);

    /// <summary>The value at a dotted path, as in <c>extensions.durableTask.hubName</c>; null when it is not set.</summary>
    public string? Value(string path)
    {
        var key = path.Replace('.', ':');
        return application["AzureFunctionsJobHost:" + key] ?? file[key];
    }

    public static string? Find(string contentRoot) =>
        new[] { AppContext.BaseDirectory, contentRoot }.Select(folder => Path.Combine(folder, "host.json")).FirstOrDefault(File.Exists);

    private static IConfiguration Read(string? path)
    {
        if (path is null) return new ConfigurationBuilder().Build();
        try
        {
            // A stream, not AddJsonFile: a watcher on the host's own file would promise a reload that nobody performs.
            using var stream = File.OpenRead(path);
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception problem) when (problem is System.Text.Json.JsonException or FormatException or InvalidDataException)
        {
            throw new FunctionWorkerException($"{path} is not valid JSON: {problem.InnerException?.Message ?? problem.Message}", problem);
        }
    }
}
