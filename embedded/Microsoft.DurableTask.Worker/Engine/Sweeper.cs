namespace DanVanKheo.Embedded.Durable;

/// <summary>
/// Looks every half minute for work that nobody holds. It finds nothing unless a signal was lost, which would be a defect:
/// <see cref="Swept"/> must stay 0.
/// </summary>
internal sealed class Sweeper(HubStore store, ActivityRunner activities, Func<string, bool> isLive, Action<string> signal, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private HashSet<CallKey> suspects = [];
    public int Swept { get; private set; }

    /// <summary>At the start of a process: everything that waits is taken up.</summary>
    public void Recover()
    {
        foreach (var id in store.Read(session => InboxTable.Waiting(session, long.MaxValue))) signal(id);
        foreach (var task in store.Read(WorkTable.Tasks)) activities.Recover(task);
    }

    public async Task RunAsync(TimeSpan interval, CancellationToken stopping)
    {
        while (true)
        {
            await Task.Delay(interval, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested) return;
            logger.Guard(Sweep, "The sweep failed; the next one tries again.");
        }
    }

    public void Sweep()
    {
        var before = (time.GetUtcNow() - Grace).UtcTicks;
        foreach (var id in store.Read(session => InboxTable.Waiting(session, before)).Where(id => !isLive(id)))
        {
            Swept++;
            logger.LogWarning("Orchestration {InstanceId} had input that nobody was working on.", id);
            signal(id);
        }

        // A call may be between its commit and its acceptance: only one that is missed twice in a row is lost.
        var missed = store.Read(WorkTable.Tasks).Where(task => !activities.Knows(task.Key)).ToList();
        foreach (var task in missed.Where(task => suspects.Contains(task.Key)))
        {
            Swept++;
            logger.LogWarning("Activity {Activity} of {InstanceId} was waiting and nobody was working on it.", task.Name, task.Key.InstanceId);
            activities.Recover(task);
        }

        suspects = [.. missed.Select(task => task.Key)];
    }
}
