using System.Globalization;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour;

/// <summary>Kills the application at random moments while the tour goes on, and starts it again.</summary>
internal sealed class PowerCuts(AppProcess app, Journal journal, int count, int seed) : IDisposable
{
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
        while (Done < count && !ending.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(random.Next(200, 3500), ending.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

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
