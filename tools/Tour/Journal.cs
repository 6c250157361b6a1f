using System.Diagnostics;
using System.Globalization;

namespace DanVanKheo.Tour;

/// <summary>Says what happens while it happens: every line is a check with the time since the line before.</summary>
internal sealed class Journal(TextWriter output)
{
    private readonly List<SceneResult> scenes = [];
    private readonly Stopwatch sinceLine = Stopwatch.StartNew();
    private readonly Stopwatch sinceScene = new();
    private readonly Lock gate = new();

    /// <summary>How many checks were made so far.</summary>
    public int Checks
    {
        get
        {
            lock (gate) return scenes.Sum(s => s.Held + s.Failed);
        }
    }

    public bool AllHeld => scenes.All(s => s.Failed == 0);

    public void Begin(string title)
    {
        lock (gate)
        {
            CloseScene();
            scenes.Add(new(title));
            sinceScene.Restart();
            sinceLine.Restart();
            output.WriteLine($"\n{scenes.Count}. {title}");
        }
    }

    /// <param name="found">What was found instead; printed when the check fails.</param>
    public void Check(bool holds, string what, string? found = null)
    {
        lock (gate)
        {
            var scene = scenes[^1];
            if (holds) scene.Held++;
            else scene.Failed++;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {(holds ? '✔' : '✘')} {sinceLine.ElapsedMilliseconds,6} ms  {what}"));
            if (!holds && found is not null) output.WriteLine("              found: " + found.ReplaceLineEndings("\n              "));
            sinceLine.Restart();
        }
    }

    public void Note(string text)
    {
        lock (gate) output.WriteLine($"   ·            {text}");
    }

    /// <summary>The table at the end.</summary>
    public void Summarise(TimeSpan whole)
    {
        lock (gate)
        {
            CloseScene();
            output.WriteLine();
            foreach (var scene in scenes)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(scene.Failed == 0 ? '✔' : '✘')} {scene.Title,-52} {scene.Held,3} held {scene.Failed,3} failed {scene.Took.TotalSeconds,6:0.0} s"));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(AllHeld ? '✔' : '✘')} {"In all",-52} {scenes.Sum(s => s.Held),3} held {scenes.Sum(s => s.Failed),3} failed {whole.TotalSeconds,6:0.0} s"));
        }
    }

    private void CloseScene()
    {
        if (scenes.Count > 0 && scenes[^1].Took == TimeSpan.Zero) scenes[^1].Took = sinceScene.Elapsed;
    }
}
