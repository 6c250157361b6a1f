namespace DanVanKheo.Embedded.Durable;

/// <summary>One WaitForExternalEvent. Its continuations run inline on purpose: they must stay inside the turn.</summary>
internal sealed class EventWaiter(Type eventType) : TaskCompletionSource<string?>
{
    public Type EventType => eventType;
    public bool IsDone => Task.IsCompleted;
}
