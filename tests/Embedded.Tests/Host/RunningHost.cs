using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Embedded.Tests.Host;

/// <summary>The real host in this process, on a port of its own, with the functions of the given classes.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly bool ownsFolder;

    private RunningHost(IHost host, string folder, bool ownsFolder, LogLines log)
    {
        this.host = host;
        this.ownsFolder = ownsFolder;
        Folder = folder;
        Log = log;
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    public string Folder { get; }

    public LogLines Log { get; }

    public IServiceProvider Services => host.Services;

    public static Task<RunningHost> StartAsync(params Type[] functions) => StartAsync(_ => { }, functions);

    public static Task<RunningHost> StartAsync(Action<FunctionsApplicationBuilder> configure, params Type[] functions) => StartAsync(null, configure, functions);

    public static async Task<RunningHost> StartAsync(string? folder, Action<FunctionsApplicationBuilder> configure, params Type[] functions)
    {
        var data = folder ?? Directory.CreateTempSubdirectory("embedded-host-").FullName;
        var log = new LogLines();
        string[] args = ["--urls", "http://127.0.0.1:0", "--AzureWebJobsStorage", "DataFolder=" + data];
        var builder = new FunctionsApplicationBuilder(args, functions);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.ConfigureFunctionsWebApplication();
        configure(builder);
        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch
        {
            host.Dispose();
            throw;
        }

        return new RunningHost(host, data, folder is null, log);
    }

    public static void Set(FunctionsApplicationBuilder builder, string key, string value) =>
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>(key, value)]);

    public Task StopAsync() => host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.StopAsync();
        host.Dispose();
        if (ownsFolder) Directory.Delete(Folder, recursive: true);
    }
}
