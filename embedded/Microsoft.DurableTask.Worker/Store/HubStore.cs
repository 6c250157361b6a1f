namespace DanVanKheo.Embedded.Durable;

/// <summary>The file of one hub. Every write checks the epoch first, so that a process which lost the hub cannot change it.</summary>
internal sealed class HubStore : IDisposable
{
    private readonly SqliteStore store;
    private long epoch;
    private long arrivals;
    private int lost;
    private HubStore(string path) => store = new SqliteStore(path, HubSchema.Script);

    /// <summary>Raised once when a write finds that another process has taken the hub over.</summary>
    public event Action? Lost;

    public Action<string>? Failpoint { set => store.Failpoint = value; }

    public static async Task<HubStore> OpenAsync(string path)
    {
        var hub = new HubStore(path);
        hub.epoch = await hub.store.WriteAsync(NextEpoch).ConfigureAwait(false);
        return hub;
    }

    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken = default) => store.WriteAsync(
        session =>
        {
            RequireEpoch(session);
            return work(session);
        },
        cancellationToken);

    /// <summary>A read of several tables at one point in time.</summary>
    public T Read<T>(Func<SqliteSession, T> work) => store.Read(session =>
    {
        session.Execute("BEGIN");
        try
        {
            return work(session);
        }
        finally
        {
            session.Execute("COMMIT");
        }
    });

    /// <summary>The next place in an inbox: grows over the life of the hub, restarts included. Only inside a write.</summary>
    public long NextArrival() => (epoch << 36) | ++arrivals;

    /// <summary>A place before every event and every start, in order among its kind. Only inside a write.</summary>
    public long NextControl() => long.MinValue + NextArrival();
    public void Dispose() => store.Dispose();

    private void RequireEpoch(SqliteSession session)
    {
        if ((long?)session.Scalar("SELECT v FROM meta WHERE k = 'epoch'") == epoch) return;
        // Told from the writer thread, which must not be held up.
        if (Interlocked.Exchange(ref lost, 1) == 0) ThreadPool.QueueUserWorkItem(_ => Lost?.Invoke());
        throw new FencedException();
    }

    private static long NextEpoch(SqliteSession session)
    {
        var schema = (long?)session.Scalar("SELECT v FROM meta WHERE k = 'schema'");
        if (schema != HubSchema.Version) throw new InvalidOperationException($"The hub has schema {schema}; this build reads schema {HubSchema.Version}.");
        return (long)session.Scalar("UPDATE meta SET v = v + 1 WHERE k = 'epoch' RETURNING v")!;
    }
}
