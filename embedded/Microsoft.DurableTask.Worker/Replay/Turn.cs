namespace DanVanKheo.Embedded.Durable;

/// <summary>The synchronization context of one replay. Everything an orchestrator does happens on one thread inside one turn;
/// a continuation that arrives from elsewhere proves that the code awaited something that is not in its history.</summary>
internal sealed class Turn(Action<string> foreignAwait) : SynchronizationContext
{
    public const string ForeignAwait =
        "The orchestrator awaited something that is not a task of its context (I/O, Task.Delay, Task.Run, ConfigureAwait(false)). Such work belongs into an activity.";

    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private volatile int thread = -1;
    private int violated;
    public bool IsInside => thread == Environment.CurrentManagedThreadId;
    public bool IsViolated => Volatile.Read(ref violated) == 1;

    public void Run(Action work)
    {
        var previous = Current;
        thread = Environment.CurrentManagedThreadId;
        SetSynchronizationContext(this);
        try
        {
            work();
        }
        finally
        {
            thread = -1;
            SetSynchronizationContext(previous);
        }
    }

    public void Drain()
    {
        while (queue.TryDequeue(out var item)) item.Callback(item.State);
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsInside) queue.Enqueue((d, state));
        else Violate();
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (IsInside) d(state);
        else Violate();
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>To be called at every access to the context.</summary>
    public void Require()
    {
        if (IsInside) return;
        Violate();
        throw new InvalidOperationException(ForeignAwait);
    }

    private void Violate()
    {
        if (Interlocked.Exchange(ref violated, 1) == 0) foreignAwait(ForeignAwait);
    }
}
