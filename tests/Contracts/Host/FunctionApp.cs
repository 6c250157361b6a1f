using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace DanVanKheo.Contracts.Host;

/// <summary>tests/ContractApp in a process of its own: by itself with the embedded host, under <c>func start</c> with the official one.</summary>
public sealed class FunctionApp : IAsyncLifetime
{
    private const string HealthPath = "/api/journal/none";

    private static readonly string Build = Path.Combine(AppContext.BaseDirectory, "..", "..", "ContractApp", "debug");

    private readonly string folder = Directory.CreateTempSubdirectory("contract-app-").FullName;
    private readonly int port = FreePort();
    private Process? process;

    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
        await LaunchAsync();
    }

    /// <summary>Ends it without a goodbye and starts it again with what it has stored.</summary>
    public async Task RestartAsync()
    {
        await EndAsync();
        await LaunchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Client.Dispose();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public Task<string> JournalAsync(string of) => Client.GetStringAsync(new Uri("/api/journal/" + of, UriKind.Relative), Storage.Cancel);

    /// <summary>Asks until the journal says so; fails after half a minute.</summary>
    public async Task<string> JournalAsync(string of, Func<string, bool> awaited)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(100, Storage.Cancel))
        {
            if (await JournalAsync(of) is var told && awaited(told)) return told;
        }

        throw new TimeoutException($"The journal of '{of}' says only: {await JournalAsync(of)}");
    }

    /// <summary>A key that opens functions of level Function, not of level Admin.</summary>
    public string Key()
    {
        if (Storage.IsEmbedded) return JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function-keys.json"))).RootElement.GetProperty("host").GetString()!;
        var given = Environment.GetEnvironmentVariable("CONTRACTS_FUNCTION_KEY");
        Assert.SkipWhen(given is null, "Set CONTRACTS_FUNCTION_KEY to a host key of the official host.");
        return given;
    }

    private async Task LaunchAsync()
    {
        var command = Storage.IsEmbedded
            ? new ProcessStartInfo("dotnet", ["DanVanKheo.ContractApp.dll"])
            : new ProcessStartInfo("func", ["start", "--enableAuth", "--port", port.ToString(CultureInfo.InvariantCulture)]);
        command.WorkingDirectory = Path.GetFullPath(Build);
        command.Environment["AzureWebJobsStorage"] = Storage.IsEmbedded ? "DataFolder=" + folder : Storage.Connection;
        command.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        command.Environment["ASPNETCORE_URLS"] = Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        command.Environment["WEBSITE_TIME_ZONE"] = "Asia/Ho_Chi_Minh";
        command.Environment["EverySecond"] = "*/1 * * * * *";
        command.Environment["AzureFunctionsJobHost__extensions__http__routePrefix"] = "api";
        process?.Dispose();
        command.RedirectStandardOutput = command.RedirectStandardError = true;
        process = Process.Start(command) ?? throw new InvalidOperationException($"'{command.FileName}' did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        for (var watch = Stopwatch.StartNew(); !await AnswersAsync(); await Task.Delay(50, Storage.Cancel))
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromSeconds(60)) throw new InvalidOperationException($"'{command.FileName}' in {command.WorkingDirectory} does not answer.");
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri(HealthPath, UriKind.Relative), Storage.Cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task EndAsync()
    {
        if (process is not { HasExited: false } running) return;
        running.Kill(entireProcessTree: true);
        await running.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
