namespace Azure.Storage.Blobs;

/// <summary>The two ways between calls that wait and calls that do not.</summary>
internal static class Waiting
{
    public static T For<T>(Task<T> task) => task.GetAwaiter().GetResult();

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
