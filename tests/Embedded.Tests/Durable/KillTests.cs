using System.Diagnostics;
using System.Globalization;
using DanVanKheo.Embedded.Durable;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>
/// A real process works on a hub and is killed with SIGKILL, again and again. It writes down every start and every event the hub has
/// acknowledged; all of them must be found again.
/// </summary>
public sealed class KillTests
{
    private const string FolderVariable = "DANVANKHEO_VICTIM_FOLDER";
    private const string WorkersVariable = "DANVANKHEO_VICTIM_WORKERS";
    private const int Events = 3;
    private const int RoundLength = 100;

    /// <summary>Longer than any test lets it live: a victim that nobody kills must not work on for ever.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(1);

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "25", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_over_many_kills()
    {
        var random = new Random(2027);
        for (var done = 0; done < Kills; done += RoundLength) await RoundAsync(Math.Min(RoundLength, Kills - done), random);
    }

    /// <summary>So many kills on one folder; then everything that was acknowledged must be there and come to its end.</summary>
    private static async Task RoundAsync(int kills, Random random)
    {
        var folder = Directory.CreateTempSubdirectory("kill-").FullName;
        for (var kill = 0; kill < kills; kill++) await RunAndKillAsync(folder, random.Next(300, 900));
        var log = new VictimLog(folder);
        var (started, raised, _) = log.Read();
        Assert.NotEmpty(started);
        await using var hub = await OpenAsync(folder);
        var client = new HubClient(hub);
        foreach (var (id, n) in started.SelectMany(id => Enumerable.Range(0, Events).Select(n => (id, n))).Where(sent => !raised.Contains(sent))) await RaiseAsync(client, log, id, n);
        await JudgeAsync(client, started, log.Read().Attempted.CountBy(attempt => attempt).ToDictionary());
        hub.Sweep();
        hub.Sweep();
        Assert.Equal(0, hub.Swept);
        TestContext.Current.TestOutputHelper!.WriteLine($"{kills} kills, {started.Count} starts and {raised.Count} events acknowledged");
        await hub.StopAsync();
        Directory.Delete(folder, true);
    }

    private static async Task JudgeAsync(HubClient client, HashSet<string> started, Dictionary<(string Id, int N), int> attempted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        foreach (var id in started)
        {
            var end = await client.WaitForInstanceCompletionAsync(id, true, cancellation: limit.Token);
            Assert.True(end.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{end} {end.FailureDetails?.ErrorMessage}");
            Judge(end.ReadOutputAs<List<int>>()!, n => attempted[(id, n)]);
        }

        await foreach (var other in client.GetAllInstancesAsync()) Assert.Null(other.FailureDetails);
    }

    [Fact]
    public async Task A_paused_process_that_wakes_after_another_took_over_writes_nothing_more()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGSTOP.");
        var folder = Directory.CreateTempSubdirectory("zombie-").FullName;
        using var victim = await BeginAsync(folder, workers: 1);
        var stop = TestContext.Current.CancellationToken;
        await Task.Delay(300, stop);
        await PauseBetweenCommitsAsync(victim, new HubSettings(folder, "victim").DatabasePath);
        // As when a paused machine's lock on a shared disk has been broken by hand.
        File.Delete(new HubSettings(folder, "victim").LockPath);
        await using var hub = await OpenAsync(folder);
        await SignalAsync(victim, "CONT");
        await victim.WaitForExitAsync(stop).WaitAsync(TimeSpan.FromSeconds(30), stop);
        var client = new HubClient(hub);
        var (started, raised, _) = new VictimLog(folder).Read();
        foreach (var id in started) Assert.NotNull(await client.GetInstanceAsync(id, stop));
        var log = new VictimLog(folder);
        foreach (var id in started)
        {
            for (var n = 0; n < Events; n++)
            {
                if (!raised.Contains((id, n))) await RaiseAsync(client, log, id, n);
            }

            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            var end = await client.WaitForInstanceCompletionAsync(id, true, cancellation: limit.Token);
            Judge(end.ReadOutputAs<List<int>>()!, n => log.Read().Attempted.Count(attempt => attempt == (id, n)));
        }

        await hub.StopAsync();
        Directory.Delete(folder, true);
    }

    /// <summary>Only run in a process of its own, by the tests above.</summary>
    [Fact(Explicit = true)]
    public async Task Victim()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "started by hand");
        await using var end = new Timer(_ => Environment.Exit(3), null, LongestLife, Timeout.InfiniteTimeSpan);
        await using var hub = await OpenAsync(folder!);
        var client = new HubClient(hub);
        var log = new VictimLog(folder!);
        var workers = int.Parse(Environment.GetEnvironmentVariable(WorkersVariable)!, CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => WorkAsync(client, log, worker)));
    }

    private static async Task WorkAsync(HubClient client, VictimLog log, int worker)
    {
        // Not the process id: the system gives it out again before a thousand lives are over.
        var life = Guid.NewGuid().ToString("N");
        for (var i = 0; ; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{life}-{worker}-{i}");
            await client.ScheduleNewOrchestrationInstanceAsync("approval", new List<int>(), new StartOrchestrationOptions(id), CancellationToken.None);
            log.Started(id);
            for (var n = 0; n < Events; n++) await RaiseAsync(client, log, id, n);
        }
    }

    private static async Task RaiseAsync(HubClient client, VictimLog log, string id, int n)
    {
        log.Attempted(id, n);
        try
        {
            await client.RaiseEventAsync(id, "opinion", n);
        }
        catch (InvalidOperationException)
        {
            // It has ended: the kill fell between the commit of this event and its acknowledgement.
        }

        log.Raised(id, n);
    }

    private static void Judge(List<int> seen, Func<int, int> attempts)
    {
        Assert.Equal(Enumerable.Range(0, Events), seen.Distinct());
        foreach (var group in seen.GroupBy(n => n)) Assert.InRange(group.Count(), 1, attempts(group.Key));
    }

    private static async Task RunAndKillAsync(string folder, int milliseconds)
    {
        using var victim = await BeginAsync(folder);
        await Task.Delay(milliseconds);
        Assert.False(victim.HasExited, victim.HasExited ? $"the victim died by itself, exit code {victim.ExitCode}" : "");
        victim.Kill();
        await victim.WaitForExitAsync();
    }

    private static async Task<Process> BeginAsync(string folder, int workers = 8)
    {
        var before = VictimLog.LengthOf(folder);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "DanVanKheo.Embedded.Tests"))
        {
            RedirectStandardOutput = true,
            ArgumentList = { "-method", $"{typeof(KillTests).FullName}.{nameof(Victim)}", "-explicit", "only" },
            Environment = { [FolderVariable] = folder, [WorkersVariable] = workers.ToString(CultureInfo.InvariantCulture) },
        };
        var victim = Process.Start(start)!;
        _ = victim.StandardOutput.ReadToEndAsync();
        var waited = Stopwatch.StartNew();
        while (VictimLog.LengthOf(folder) == before && !victim.HasExited && waited.Elapsed < TimeSpan.FromSeconds(20)) await Task.Delay(5);
        return victim;
    }

    /// <summary>A process paused inside a commit holds SQLite's own lock, and nobody can take over at all; so it is paused outside one.</summary>
    private static async Task PauseBetweenCommitsAsync(Process victim, string database)
    {
        for (var attempt = 0; attempt < 30; attempt++)
        {
            await SignalAsync(victim, "STOP");
            try
            {
                using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Default Timeout=1");
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "BEGIN IMMEDIATE; ROLLBACK";
                command.ExecuteNonQuery();
                return;
            }
            catch (SqliteException)
            {
                await SignalAsync(victim, "CONT");
                await Task.Delay(Random.Shared.Next(1, 40));
            }
        }

        Assert.Fail("The process was inside a commit each time it was paused.");
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static async Task<DurableHub> OpenAsync(string folder)
    {
        var code = new Code()
            .Activity<int, int>("record", n => n)
            .Orchestrator("check", context => context.CallActivityAsync<int>("record", context.GetInput<int>()))
            .Orchestrator("approval", async context =>
            {
                var seen = context.GetInput<List<int>>()!;
                var n = await context.WaitForExternalEvent<int>("opinion", TimeSpan.FromDays(1));
                seen.Add(await context.CallSubOrchestratorAsync<int>("check", n));
                if (seen.Distinct().Count() < Events) context.ContinueAsNew(seen);
                return seen;
            });
        var hub = await DurableHub.OpenAsync(new HubSettings(folder, "victim"), new HubParts(code, code));
        hub.Start();
        return hub;
    }
}
