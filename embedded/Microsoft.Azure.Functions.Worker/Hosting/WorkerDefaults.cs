namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Configuration in the order of Functions: defaults, appsettings, local.settings.json, environment variables, command line.</summary>
internal static class WorkerDefaults
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(40);

    private static readonly Dictionary<string, string?> Lowest = new()
    {
        ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
        // One line per request is noise beside the functions' own log; appsettings or an environment variable brings it back.
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
    };

    public static WebApplicationBuilder WebBuilder(string[] args, IConfiguration commandLine)
    {
        var web = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = EnvironmentName(commandLine) });
        var sources = ((IConfigurationBuilder)web.Configuration).Sources;
        sources.Insert(0, new MemoryConfigurationSource { InitialData = Lowest });
        if (LocalSettings.Read(web.Environment.ContentRootPath) is { Count: > 0 } local)
        {
            var environment = sources.Select((source, index) => (source, index))
                .Last(s => s.source is EnvironmentVariablesConfigurationSource { Prefix: null or "" }).index;
            sources.Insert(environment, new MemoryConfigurationSource { InitialData = local });
        }

        web.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);
        return web;
    }

    private static string EnvironmentName(IConfiguration commandLine) =>
        commandLine["environment"]
        ?? Variable("AZURE_FUNCTIONS_ENVIRONMENT") ?? Variable("DOTNET_ENVIRONMENT") ?? Variable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
