namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Running;

/// <summary>One timer function: when it is due, that it never runs twice at once, and what is remembered of it.</summary>
internal sealed class TimerJob
{
    // A run which begins this late has missed its time: the host was down, or the machine slept.
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);
    private readonly FunctionEntry entry;
    private readonly Func<DateTimeOffset, DateTimeOffset> schedule;
    private readonly TimerMemory? memory;
    private readonly FunctionInvoker invoker;
    private readonly ILogger log;
    private TimerState state;
    private bool isMissed;
    private bool isFirst;

    public TimerJob(FunctionEntry entry, Func<DateTimeOffset, DateTimeOffset> schedule, TimerMemory? memory, FunctionInvoker invoker, ILogger log, DateTimeOffset now)
    {
        this.entry = entry;
        this.schedule = schedule;
        this.invoker = invoker;
        this.log = log;
        this.memory = IsFrequent(schedule, now) ? null : memory;
        state = Remembered(now);
        isMissed = now > state.Next;
        isFirst = ((TimerTriggerAttribute)entry.Binding).RunOnStartup && !isMissed;
    }

    public string Name => entry.Name;
    public DateTimeOffset Next => state.Next;
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>Starts the function when it is due and not already running; several missed occurrences are one run.</summary>
    public void Tick(DateTimeOffset now, CancellationToken stopping)
    {
        if (!Running.IsCompleted || (now < state.Next && !isFirst)) return;
        var isPastDue = isMissed || now - state.Next >= Late;
        isMissed = isFirst = false;
        Running = Task.Run(() => RunAsync(now, isPastDue, stopping), CancellationToken.None);
    }

    private static bool IsFrequent(Func<DateTimeOffset, DateTimeOffset> schedule, DateTimeOffset now)
    {
        for (var i = 0; i < 5; i++)
        {
            var next = schedule(now);
            if (i > 0 && next - now < TimeSpan.FromMinutes(1)) return true;
            now = next;
        }

        return false;
    }

    private TimerState Remembered(DateTimeOffset now)
    {
        var known = memory?.Find(entry.Name);
        // The schedule may have changed since: the next run is reckoned anew from the last one.
        var current = known is null ? new TimerState(null, schedule(now), now) : known with { Next = schedule(known.Last ?? known.LastUpdated) };
        if (current != known) memory?.Keep(entry.Name, current);
        return current;
    }

    private async Task RunAsync(DateTimeOffset now, bool isPastDue, CancellationToken stopping)
    {
        try
        {
            if (isPastDue) log.LogWarning("Timer '{Function}' was due at {Due:u} and runs now", entry.Name, state.Next);
            await invoker.InvokeAsync(entry, new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = memory is null ? null : state.ToStatus() }, null, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Not noted as run: the next start makes up for it.
            log.LogWarning("Timer '{Function}' was interrupted by the end of the host", entry.Name);
            return;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Timer '{Function}' failed; it runs again at its next time", entry.Name);
        }

        Note(new TimerState(now, schedule(now), now));
    }

    private void Note(TimerState next)
    {
        state = next;
        try
        {
            memory?.Keep(entry.Name, next);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogError(failure, "The run of timer '{Function}' could not be noted; after a restart it may run once more", entry.Name);
        }
    }
}
