namespace DanVanKheo.Embedded;

/// <summary>A short read, told through a task: it runs at once, and its refusal comes through the task, never out of the call itself.</summary>
internal static class Waiting
{
    public static async Task<T> Now<T>(Func<T> read, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return read();
    }
}
