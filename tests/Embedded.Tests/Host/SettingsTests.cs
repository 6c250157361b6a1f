using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class SettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("embedded-host-").FullName;

    [Fact]
    public void Later_sources_win_in_the_order_of_Functions()
    {
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), """{ "A": "appsettings", "B": "appsettings", "C": "appsettings", "D": "appsettings" }""");
        File.WriteAllText(Path.Combine(folder, "local.settings.json"), """
            { // as Core Tools writes it
              "IsEncrypted": false,
              "Values": { "B": "local", "EMBEDDEDHOSTTEST_C": "local", "D": "local", "Mail__From": "noreply@example.vn", "Count": 3 },
            }
            """);
        Environment.SetEnvironmentVariable("EMBEDDEDHOSTTEST_C", "environment");
        try
        {
            var configuration = Builder("--D", "command line").Configuration;
            Assert.Equal(
                ["appsettings", "local", "environment", "command line", "noreply@example.vn", "3", "UseDevelopmentStorage=true"],
                new[] { "A", "B", "EMBEDDEDHOSTTEST_C", "D", "Mail:From", "Count", "AzureWebJobsStorage" }.Select(key => configuration[key]));
        }
        finally
        {
            Environment.SetEnvironmentVariable("EMBEDDEDHOSTTEST_C", null);
        }
    }

    [Theory]
    [InlineData("""{ "IsEncrypted": true, "Values": {} }""", "is encrypted")]
    [InlineData("""{ "Values": """, "cannot be read")]
    public void Unreadable_local_settings_stop_the_start(string text, string problem)
    {
        File.WriteAllText(Path.Combine(folder, "local.settings.json"), text);
        Assert.Contains(problem, Assert.Throws<FunctionWorkerException>(() => Builder()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Host_json_is_no_configuration_but_can_be_overridden_by_it()
    {
        var path = Path.Combine(folder, "host.json");
        File.WriteAllText(path, """{ "version": "2.0", /* hub */ "extensions": { "durableTask": { "hubName": "Hub", "tracing": { "on": true } }, "http": { "routePrefix": "" } } }""");
        var application = new ConfigurationManager();
        var host = new HostJson(application, path);

        Assert.Equal("Hub", host.Value("extensions.durableTask.hubName"));
        Assert.Equal("True", host.Value("extensions.durableTask.tracing.on"));
        Assert.Equal("", host.Value("extensions.http.routePrefix"));
        Assert.Null(host.Value("extensions.http.maxConcurrentRequests"));
        Assert.Equal("", HttpPrefix(host));
        Assert.Equal("api", HttpPrefix(new HostJson(application, null)));

        application["AzureFunctionsJobHost:extensions:durableTask:hubName"] = "Other";
        Assert.Equal("Other", host.Value("extensions.durableTask.hubName"));
    }

    [Fact]
    public void A_broken_host_json_stops_the_start()
    {
        var path = Path.Combine(folder, "host.json");
        File.WriteAllText(path, """{ "version": """);
        Assert.Contains(path, Assert.Throws<FunctionWorkerException>(() => new HostJson(new ConfigurationManager(), path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, null, "Production")]
    [InlineData("Development", "Staging", "Staging", "Development")]
    [InlineData(null, "Staging", "Production", "Staging")]
    [InlineData(null, null, "Staging", "Staging")]
    public void The_environment_is_named_by_the_first_variable_that_is_set(string? functions, string? dotnet, string? web, string expected)
    {
        string[] names = ["AZURE_FUNCTIONS_ENVIRONMENT", "DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT"];
        var before = names.Select(Environment.GetEnvironmentVariable).ToArray();
        Set([functions, dotnet, web]);
        try
        {
            Assert.Equal(expected, Builder().Environment.EnvironmentName);
            Assert.Equal("Test", Builder("--environment", "Test").Environment.EnvironmentName);
        }
        finally
        {
            Set(before);
        }

        void Set(string?[] values)
        {
            for (var i = 0; i < names.Length; i++) Environment.SetEnvironmentVariable(names[i], values[i]);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string HttpPrefix(HostJson host) => Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore.HttpRoute.Prefix(host);

    private FunctionsApplicationBuilder Builder(params string[] args) => new(["--contentRoot", folder, .. args], []);
}
