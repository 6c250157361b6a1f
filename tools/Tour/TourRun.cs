using System.Diagnostics;
using DanVanKheo.TestKit;
using DanVanKheo.Tour.Scenes;

namespace DanVanKheo.Tour;

/// <summary>Plays all scenes on a fresh application and says whether every check held.</summary>
internal sealed class TourRun(TourOptions options, TextWriter output)
{
    private static readonly IScene[] Scenes =
    [
        new Opening(), new Registrations(), new CellApprovals(), new Reminders(), new BlocReviews(), new Commendations(),
        new HalfYear(), new BadInput(), new Letters(),
    ];

    private readonly Journal journal = new(output);

    /// <returns>The exit code: 0 only when every check held.</returns>
    public async Task<int> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        await using var app = await AppProcess.StartAsync(options.Assembly);
        app.Keep = options.Keep;
        output.WriteLine($"Dân vận khéo at {app.Address}  data {app.DataFolder}  started in {watch.ElapsedMilliseconds} ms" + (options.Kills > 0 ? $"  {options.Kills} kills, seed {options.Seed}" : ""));
        using var tour = new TourSetting(app, journal, options);
        using var cuts = new PowerCuts(app, journal, options.Kills, options.Seed);
        var played = await PlayAsync(tour, cuts);
        journal.Summarise(watch.Elapsed);
        if (!played || !journal.AllHeld) output.WriteLine("\n" + app.Output);
        if (options.Keep) await StayAsync(app);
        return played && journal.AllHeld ? 0 : 1;
    }

    private async Task<bool> PlayAsync(TourSetting tour, PowerCuts cuts)
    {
        var current = "";
        try
        {
            foreach (var scene in Scenes)
            {
                // The last scene looks back on everything, so every kill must be behind it.
                if (scene == Scenes[^1]) await cuts.EndAsync();
                current = scene.Title;
                journal.Begin(scene.Title);
                await scene.PlayAsync(tour);
                if (scene == Scenes[0]) cuts.Begin();
            }

            return true;
        }
        // One place turns whatever stopped the tour into a failed check, so that the table is still printed.
        catch (Exception error) when (error is UnexpectedPageException or ConnectionLostException or InvalidOperationException or TimeoutException or FormatException)
        {
            journal.Check(false, $"“{current}” could not go on", error.Message);
            return false;
        }
    }

    private async Task StayAsync(AppProcess app)
    {
        output.WriteLine($"\nThe application is still there: {app.Address}  mailbox {app.Address}dev/mail  data {app.DataFolder}\nCtrl+C ends it; the data stays.");
        var end = new TaskCompletionSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            end.TrySetResult();
        };
        await end.Task;
        await app.KillAsync();
    }
}
