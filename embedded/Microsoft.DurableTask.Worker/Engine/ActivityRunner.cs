namespace DanVanKheo.Embedded.Durable;

/// <summary>Runs activities, so many at a time. Every attempt is committed before it begins: with the call itself when a slot is free then,
/// else in a commit of its own when its turn comes.</summary>
internal sealed class ActivityRunner(HubStore store, IActivityCode code, Payloads converter, int limit, Action<string, Delivery> deliver, ILogger logger) : IDisposable
{
    /// <summary>So many attempts may end with the process; the next one is refused.</summary>
    public const int MaxAttempts = 5;
    private readonly Lock gate = new();
    private readonly Queue<TaskRow> queue = new();
    private readonly ConcurrentDictionary<CallKey, bool> known = new();
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int used;
    private bool draining;
    public bool Knows(CallKey key) => known.ContainsKey(key);

    /// <summary>Takes a slot for a call that is about to be committed as begun.</summary>
    public bool TryReserve()
    {
        lock (gate)
        {
            if (draining || used >= limit) return false;
            used++;
            return true;
        }
    }

    public void Release(int count)
    {
        for (; count > 0; count--) Next();
    }

    /// <summary>A call was committed. Attempt 1 means that its slot is taken and its attempt counted.</summary>
    public void Accept(TaskRow row)
    {
        var isBegun = row.Attempt == 1;
        if (!known.TryAdd(row.Key, true)) Release(isBegun ? 1 : 0);
        else if (isBegun) _ = Task.Run(() => RunAsync(row));
        else Enqueue(row);
    }

    /// <summary>A call found in the store after a start or by the sweeper.</summary>
    public void Recover(TaskRow row)
    {
        if (known.TryAdd(row.Key, true)) Enqueue(row);
    }

    /// <summary>Lets running activities finish; what is not done in time is cancelled and runs again at the next start.</summary>
    public async Task DrainAsync(TimeSpan patience)
    {
        TakeNoMore();
        await Task.WhenAny(idle.Task, Task.Delay(patience)).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
    }

    public void Abort()
    {
        TakeNoMore();
        stop.Cancel();
    }

    public void Dispose() => stop.Dispose();

    private void TakeNoMore()
    {
        lock (gate)
        {
            draining = true;
            queue.Clear();
            if (used == 0) idle.TrySetResult();
        }
    }

    private void Enqueue(TaskRow row)
    {
        lock (gate)
        {
            if (TryReserve()) Count(row);
            else if (!draining) queue.Enqueue(row);
        }
    }

    private void Count(TaskRow row) => _ = Task.Run(() => CountAndRunAsync(row));

    private async Task CountAndRunAsync(TaskRow row)
    {
        try
        {
            var attempt = await store.WriteAsync(session => WorkTable.CountAttempt(session, row.Key)).ConfigureAwait(false);
            if (attempt is { } number)
            {
                await RunAsync(row with { Attempt = number }).ConfigureAwait(false);
                return;
            }
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "An attempt of activity {Activity} of {InstanceId} could not be written down; the sweeper will find the call.", row.Name, row.Key.InstanceId);
        }

        known.TryRemove(row.Key, out _);
        Next();
    }

    private async Task RunAsync(TaskRow row)
    {
        var outcome = await OutcomeAsync(row).ConfigureAwait(false);
        if (outcome is not null && !stop.IsCancellationRequested) deliver(row.Key.InstanceId, new Delivery(outcome, row.Key.Generation));
        Next();
    }

    private async Task<HistoryEvent?> OutcomeAsync(TaskRow row)
    {
        if (row.Attempt > MaxAttempts) return Failed(row, new PoisonException(row.Name, MaxAttempts));
        if (!code.Knows(row.Name)) return Failed(row, new CodeMissingException("activity", row.Name));
        try
        {
            var result = await code.RunAsync(row.Name, row.Key.InstanceId, converter.Text(row.Input), stop.Token).ConfigureAwait(false);
            return new HistoryEvent(HistoryKind.TaskCompleted, row.Key.Tid, row.Name, converter.Serialize(result));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The host stops; the call stays and is made again at the next start.
            return null;
        }
        catch (Exception failure)
        {
            logger.LogWarning(failure, "Activity {Activity} of {InstanceId} failed.", row.Name, row.Key.InstanceId);
            return Failed(row, failure);
        }
    }

    private static HistoryEvent Failed(TaskRow row, Exception cause) => new(HistoryKind.TaskFailed, row.Key.Tid, row.Name, Failure.Write(cause));

    /// <summary>To be called when the result of a call was committed.</summary>
    public void Forget(CallKey key) => known.TryRemove(key, out _);

    private void Next()
    {
        lock (gate)
        {
            if (queue.TryDequeue(out var next)) Count(next);
            else if (--used == 0 && draining) idle.TrySetResult();
        }
    }
}
