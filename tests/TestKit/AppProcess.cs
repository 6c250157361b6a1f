using System.Diagnostics;
using System.Globalization;

namespace DanVanKheo.TestKit;

/// <summary>
/// The compiled application as a child process of its own: a free port, an empty temporary data folder, development settings.
/// It can be killed as by a power cut and started again on the same folder and port.
/// </summary>
public sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly string assembly;
    private readonly IReadOnlyDictionary<string, string> settings;
    private Process? process;

    private AppProcess(string assembly, int port, string dataFolder, IReadOnlyDictionary<string, string> settings)
    {
        this.assembly = assembly;
        this.settings = settings;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        DataFolder = dataFolder;
    }

    public Uri Address { get; }

    public string DataFolder { get; }

    public AppOutput Output { get; } = new();

    /// <summary>How often the application was killed by <see cref="RestartAsync"/> or <see cref="KillAsync"/>.</summary>
    public int Kills { get; private set; }

    /// <summary>When set, disposing leaves the process running and the folder in place.</summary>
    public bool Keep { get; set; }

    public int ProcessId => process?.Id ?? 0;

    /// <param name="assembly">Path of DanVanKheo.Functions.dll; null looks it up.</param>
    /// <param name="settings">Environment variables laid over those of development.</param>
    public static async Task<AppProcess> StartAsync(string? assembly = null, IReadOnlyDictionary<string, string>? settings = null, CancellationToken cancel = default)
    {
        var folder = Directory.CreateTempSubdirectory("danvankheo-").FullName;
        var app = new AppProcess(assembly ?? AppBuild.Locate(), FreePort.Take(), folder, settings ?? new Dictionary<string, string>());
        try
        {
            await app.LaunchAsync(cancel);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said goodbye.</summary>
    public async Task KillAsync()
    {
        await gate.WaitAsync();
        try
        {
            await EndAsync();
            Kills++;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Kills and starts again on the same folder and port; returns when the application answers.</summary>
    public async Task RestartAsync(TimeSpan pause = default, CancellationToken cancel = default)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await EndAsync();
            Kills++;
            await Task.Delay(pause, cancel);
            await LaunchAsync(cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>KEEP_DATA names a folder to which what the application stored is moved: golden histories are recorded from there.</summary>
    private void Leave()
    {
        if (Environment.GetEnvironmentVariable("KEEP_DATA") is { Length: > 0 } kept) Directory.Move(DataFolder, Path.Combine(kept, Path.GetFileName(DataFolder)));
        else Directory.Delete(DataFolder, recursive: true);
    }

    public async ValueTask DisposeAsync()
    {
        if (!Keep)
        {
            await EndAsync();
            Leave();
        }

        process?.Dispose();
        gate.Dispose();
    }

    private async Task LaunchAsync(CancellationToken cancel)
    {
        process?.Dispose();
        process = Process.Start(Command()) ?? throw new InvalidOperationException("The dotnet command did not start.");
        Output.Follow(process);
        await WaitUntilHealthyAsync(process, cancel);
    }

    private ProcessStartInfo Command()
    {
        var command = new ProcessStartInfo("dotnet", [assembly])
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(assembly)),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var address = Address.GetLeftPart(UriPartial.Authority);
        command.Environment["AzureWebJobsStorage"] = $"DataFolder={DataFolder}";
        command.Environment["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development";
        command.Environment["ASPNETCORE_URLS"] = address;
        command.Environment["App__BaseUrl"] = address;
        command.Environment["HalfYearSchedule"] = "0 0 17 15 6 *";
        command.Environment["YearSchedule"] = "0 0 17 15 11 *";
        command.Environment["TermSchedule"] = "0 10 17 15 11 *";
        command.Environment["PeriodLetterSchedule"] = "0 0 1 * * *";
        command.Environment["DigestSchedule"] = "0 0 1 1 * *";
        command.Environment["RecountSchedule"] = "0 0 18 * * *";
        command.Environment["OutboxSchedule"] = "*/15 * * * * *";
        command.Environment["ReconcileSchedule"] = "30 */2 * * * *";
        // All people of a test sit at one machine.
        command.Environment["Limits__CodesPerIp"] = command.Environment["Limits__CodesPerPerson"] = command.Environment["Limits__MissesPerIp"] = "1000000";
        command.Environment["Limits__ApiCallsPerMinute"] = "1000000";
        // Tests run at any hour.
        command.Environment["App__QuietHours"] = "false";
        // Nor do they wait for letters to gather.
        command.Environment["App__DigestMinutes"] = "0";
        foreach (var (name, value) in settings) command.Environment[name] = value;
        return command;
    }

    private async Task WaitUntilHealthyAsync(Process started, CancellationToken cancel)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartLimit)
        {
            if (started.HasExited) throw new InvalidOperationException($"The application ended with exit code {started.ExitCode} while starting.\n{Output}");
            try
            {
                using var answer = await client.GetAsync(new Uri("/healthz", UriKind.Relative), cancel);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                // Not listening yet.
            }

            await Task.Delay(50, cancel);
        }

        throw new TimeoutException($"The application did not answer /healthz within {StartLimit.TotalSeconds:0} s.\n{Output}");
    }

    private async Task EndAsync()
    {
        if (process is not { HasExited: false } running) return;
        running.Kill();
        await running.WaitForExitAsync();
    }
}
