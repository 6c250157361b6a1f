namespace DanVanKheo.Embedded.Durable;

/// <summary>After an unclean stop the first episode of every instance is on trial: it is noted before it begins and struck out by its own commit.
/// What is noted again and again ended the process; it runs alone from then on, so that nobody else is blamed for it. A clean life costs nothing.</summary>
internal sealed class Trials(HubStore store)
{
    /// <summary>So many deaths of the process set an instance aside. The first one, in a clean life, is not noted.</summary>
    public const int MaxDeaths = 5;

    // Noted once may be bad luck: the process dies with many episodes at work.
    private const long Chances = 2;
    private readonly ConcurrentDictionary<string, bool> passed = new(StringComparer.Ordinal);
    private Task suspects = Task.CompletedTask;

    /// <summary>Null for an instance that is not on trial; to be disposed of after the commit.</summary>
    public async Task<Trial?> BeginAsync(string id)
    {
        if (store.WasClean || passed.ContainsKey(id)) return null;
        var isSuspect = store.Read(session => session.Scalar("SELECT begun FROM trial WHERE id = @p0", id)) is >= Chances;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (isSuspect) await Interlocked.Exchange(ref suspects, done.Task).ConfigureAwait(false);
        try
        {
            var begun = await store.WriteAsync(session => (long)session.Scalar(
                "INSERT INTO trial(id, begun) VALUES (@p0, 1) ON CONFLICT(id) DO UPDATE SET begun = begun + 1 RETURNING begun", id)!).ConfigureAwait(false);
            return new Trial(begun >= MaxDeaths, () => End(id, done));
        }
        catch
        {
            done.SetResult();
            throw;
        }
    }

    private void End(string id, TaskCompletionSource done)
    {
        passed.TryAdd(id, true);
        done.SetResult();
    }

    /// <summary>One episode on trial; <paramref name="isLost"/> when it has ended the process too often to be begun again.</summary>
    public sealed class Trial(bool isLost, Action end) : IDisposable
    {
        public bool IsLost => isLost;
        public void Dispose() => end();
    }
}
