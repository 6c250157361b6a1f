namespace DanVanKheo.Embedded.Durable;

/// <summary>Fires timers whose time has come, in order of (due, id). It asks the store at every tick instead of sleeping until the next one,
/// so a changed clock, a suspended machine and a restart need no special case.</summary>
internal sealed class TimerClock(HubStore store, TimeProvider time, TimeSpan tick, Action<string, Delivery> deliver, ILogger logger) : IDisposable
{
    private const int PerTick = 500;
    private static readonly TimeSpan Drift = TimeSpan.FromSeconds(5);
    private readonly Lock gate = new();
    private readonly HashSet<TimerRow> fired = [];
    private readonly SemaphoreSlim wake = new(0, 1);
    private long soonest = long.MaxValue;
    private (DateTimeOffset Wall, long Steady) seen = (time.GetUtcNow(), time.GetTimestamp());

    /// <summary>A timer was committed; a near one is not made to wait for the next tick.</summary>
    public void Announce(long due)
    {
        lock (gate)
        {
            if (due >= soonest || due - time.GetUtcNow().UtcTicks > tick.Ticks) return;
            soonest = due;
            if (wake.CurrentCount == 0) wake.Release();
        }
    }

    public void Settled(IEnumerable<TimerRow> rows)
    {
        lock (gate)
            foreach (var row in rows) fired.Remove(row);
    }

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var full = false;
            logger.Guard(() => full = Fire(), "Timers could not be read; the next tick tries again.");
            var wait = full ? TimeSpan.FromMilliseconds(5) : UntilNext();
            await ((Task)wake.WaitAsync(wait, stopping)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => wake.Dispose();

    /// <summary>True when more may be due than one tick takes.</summary>
    private bool Fire()
    {
        var now = Look().UtcTicks;
        lock (gate) soonest = soonest <= now ? long.MaxValue : soonest;
        var due = store.Read(session => WorkTable.Due(session, now, PerTick));
        foreach (var row in due)
        {
            lock (gate)
                if (!fired.Add(row)) continue;
            deliver(row.Key.InstanceId, new Delivery(EventOf(row), row.Key.Generation, row.Due));
        }

        return due.Count == PerTick;
    }

    /// <summary>Now; tells when the clock was set, or the machine slept, since the last look.</summary>
    private DateTimeOffset Look()
    {
        var (wall, steady) = (time.GetUtcNow(), time.GetTimestamp());
        var drift = wall - seen.Wall - time.GetElapsedTime(seen.Steady, steady);
        if (drift.Duration() > Drift) logger.LogWarning("The clock moved by {Drift} beside the time that passed.", drift);
        seen = (wall, steady);
        return wall;
    }

    private static HistoryEvent EventOf(TimerRow row) =>
        new(row.Key.Tid == TimerRow.StartTid ? HistoryKind.ExecutionStarted : HistoryKind.TimerFired, row.Key.Tid, "timer");

    private TimeSpan UntilNext()
    {
        lock (gate)
        {
            if (soonest == long.MaxValue) return tick;
            var left = TimeSpan.FromTicks(Math.Max(soonest - time.GetUtcNow().UtcTicks, 0)) + TimeSpan.FromMilliseconds(1);
            return left < tick ? left : tick;
        }
    }
}
