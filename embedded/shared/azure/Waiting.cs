namespace DanVanKheo.Embedded;

/// <summary>A short read, told through a task.</summary>
internal static class Waiting
{
    /// <summary>Runs a short read at once; its refusal comes through the task, never out of the call itself.</summary>
    public static Task<T> Now<T>(Func<T> read)
    {
        try
        {
            return Task.FromResult(read());
        }
        catch (OperationCanceledException cancelled)
        {
            return Task.FromCanceled<T>(cancelled.CancellationToken);
        }
        catch (Exception refusal)
        {
            return Task.FromException<T>(refusal);
        }
    }
}
