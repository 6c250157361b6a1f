namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Running;

/// <summary>Looks at the clock five times a second instead of sleeping until a timer is due: a machine that slept, a clock that was
/// set and a test's clock are then all the same.</summary>
internal sealed class TimerListener(
    IConfiguration configuration, HostStorage storage, FunctionInvoker invoker, TimeProvider time, ILogger<TimerListener> log) : ITriggerListener, IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly CancellationTokenSource stopping = new();
    private readonly List<TimerJob> jobs = [];
    private readonly Dictionary<string, string> schedules = [];
    private TimeZoneInfo zone = TimeZoneInfo.Utc;
    private Task looking = Task.CompletedTask;
    public bool Handles(TriggerBindingAttribute binding) => binding is TimerTriggerAttribute;

    public Task StartAsync(IReadOnlyList<FunctionEntry> mine, CancellationToken ct)
    {
        if (mine.Count == 0) return Task.CompletedTask;
        zone = ScheduleText.Zone(configuration);
        var parsed = Parse(mine);
        var memory = parsed.Any(p => IsMonitored(p.Entry)) ? new TimerMemory(storage.Folder, log) : null;
        var now = time.GetUtcNow();
        jobs.AddRange(parsed.Select(p => new TimerJob(p.Entry, p.Schedule, IsMonitored(p.Entry) ? memory : null, invoker, log, now)));
        looking = LookAsync(stopping.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken ct)
    {
        await stopping.CancelAsync();
        await looking.WaitAsync(ct);
        await Task.WhenAll(jobs.Select(job => job.Running)).WaitAsync(ct);
    }

    public IEnumerable<string> Describe() => jobs.Select(job =>
        $"{job.Name}: timer {schedules[job.Name]}, next {TimeZoneInfo.ConvertTime(job.Next, zone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)}");

    public void Dispose() => stopping.Dispose();
    private static bool IsMonitored(FunctionEntry entry) => ((TimerTriggerAttribute)entry.Binding).UseMonitor;

    private List<(FunctionEntry Entry, Func<DateTimeOffset, DateTimeOffset> Schedule)> Parse(IReadOnlyList<FunctionEntry> mine)
    {
        var problems = new StartProblems();
        var parsed = new List<(FunctionEntry, Func<DateTimeOffset, DateTimeOffset>)>();
        foreach (var entry in mine)
        {
            if (entry.Trigger.ParameterType != typeof(TimerInfo)) problems.Add(entry.Name, $"the timer trigger is a {entry.Trigger.ParameterType.Name}; it must be a TimerInfo.");
            try
            {
                var text = ScheduleText.Resolve(((TimerTriggerAttribute)entry.Binding).Schedule, configuration);
                parsed.Add((entry, ScheduleText.Parse(text, zone)));
                schedules[entry.Name] = text;
            }
            catch (FormatException problem)
            {
                problems.Add(entry.Name, problem.Message);
            }
        }

        problems.ThrowIfAny();
        return parsed;
    }

    private async Task LookAsync(CancellationToken stopped)
    {
        while (!stopped.IsCancellationRequested)
        {
            var now = time.GetUtcNow();
            foreach (var job in jobs) job.Tick(now, stopped);
            await Task.Delay(Look, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
