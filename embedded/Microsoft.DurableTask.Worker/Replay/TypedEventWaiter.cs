namespace DanVanKheo.Embedded.Durable;

internal sealed class TypedEventWaiter<T> : EventWaiter
{
    // Continuations run inline on purpose: they must stay inside the turn.
    private readonly TaskCompletionSource<T> source = new();
    public override Type EventType => typeof(T);
    public override bool IsDone => source.Task.IsCompleted;
    public Task<T> Task => source.Task;
    public void Cancel(CancellationToken token) => source.TrySetCanceled(token);

    public override void Answer(string? data, DataConverter converter)
    {
        T? value;
        try
        {
            value = converter.Deserialize<T>(data);
        }
        catch (Exception unreadable)
        {
            source.TrySetException(unreadable);
            return;
        }

        source.TrySetResult(value!);
    }
}
