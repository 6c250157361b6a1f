namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Running;

/// <summary>The states of the monitored timers in one small file, replaced as a whole: written beside it, flushed to the disk, renamed, its directory flushed.</summary>
internal sealed class TimerMemory
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly Lock gate = new();
    private readonly string path;
    private readonly SortedDictionary<string, TimerState> states;

    public TimerMemory(string folder, ILogger log)
    {
        path = Path.Combine(folder, "timers.json");
        states = new(Read(path, log), StringComparer.OrdinalIgnoreCase);
    }

    public TimerState? Find(string function)
    {
        lock (gate) return states.GetValueOrDefault(function);
    }

    public void Keep(string function, TimerState state)
    {
        lock (gate)
        {
            states[function] = state;
            var temporary = path + ".new";
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                JsonSerializer.Serialize(stream, states, Layout);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            DanVanKheo.Embedded.DirectorySync.Flush(Path.GetDirectoryName(path)!);
        }
    }

    private static Dictionary<string, TimerState> Read(string path, ILogger log)
    {
        if (!File.Exists(path)) return [];
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, TimerState>>(File.ReadAllText(path), Layout) ?? [];
        }
        catch (JsonException problem)
        {
            // Timers without a memory start afresh; a host that does not start at all would miss more.
            log.LogError(problem, "{Path} is damaged and was set aside; missed timer runs are not made up for this time", path);
            File.Move(path, path + ".damaged", overwrite: true);
            return [];
        }
    }
}
