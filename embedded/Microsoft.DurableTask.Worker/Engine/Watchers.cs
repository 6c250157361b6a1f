namespace DanVanKheo.Embedded.Durable;

/// <summary>Those who wait for the status of an instance to change.</summary>
internal sealed class Watchers
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>Completes at the next change after this call. Ask first, read the state then, so that no change is missed.</summary>
    public Task NextChange(string id) => waiting.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Changed(string id)
    {
        if (!waiting.IsEmpty && waiting.TryRemove(id, out var source)) source.TrySetResult();
    }
}
