using System.Globalization;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour;

/// <summary>
/// Kills the application at random moments while the tour goes on, and starts it again. The moments are spread over the checks
/// of the tour, not over its seconds: while the application is away the tour stands still, and all kills would fall into one scene.
/// </summary>
internal sealed class PowerCuts(AppProcess app, Journal journal, int count, int seed) : IDisposable
{
    /// <summary>About as many checks as the tour makes before its last scene.</summary>
    private const int Checks = 95;

    private readonly Random random = new(seed);
    private readonly CancellationTokenSource ending = new();
    private Task work = Task.CompletedTask;

    public int Done { get; private set; }

    public void Begin() => work = Task.Run(CutAsync);

    /// <summary>Ends the background work; cuts that are still owed are made one after another.</summary>
    public async Task EndAsync()
    {
        await ending.CancelAsync();
        await work;
        while (Done < count) await CutOnceAsync();
    }

    public void Dispose() => ending.Dispose();

    private async Task CutAsync()
    {
        foreach (var moment in Enumerable.Range(0, count).Select(_ => random.Next(journal.Checks, Checks)).Order().ToList())
        {
            while (journal.Checks < moment && !ending.IsCancellationRequested) await Task.Delay(10);
            if (ending.IsCancellationRequested) return;
            await Task.Delay(random.Next(0, 500));
            await CutOnceAsync();
        }
    }

    private async Task CutOnceAsync()
    {
        var victim = app.ProcessId;
        await app.RestartAsync(TimeSpan.FromMilliseconds(random.Next(0, 400)));
        Done++;
        journal.Note(string.Create(CultureInfo.InvariantCulture, $"kill -9 {victim} ({Done} of {count}); it answers again as {app.ProcessId}"));
    }
}
