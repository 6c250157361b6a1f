namespace DanVanKheo.Embedded.Durable;

/// <summary>The file of one hub. Every commit checks the epoch first, so that a process which lost the hub cannot change it.</summary>
internal sealed class HubStore : IDisposable
{
    private const long Schema = 1;
    private readonly SqliteStore store;
    private long epoch;
    private long arrivals;
    private int lost;
    private HubStore(string path) => store = new SqliteStore(path, "hub.sql");

    /// <summary>False when the process before this one did not come to its end.</summary>
    public bool WasClean { get; private set; }

    /// <summary>Part of the commit queue that is taken, 0 to 1.</summary>
    public double Load => store.Load;

    /// <summary>Raised once when a write finds that another process has taken the hub over.</summary>
    public event Action? Lost;

    public Action<string>? Failpoint { get => store.Failpoint; set => store.Failpoint = value; }

    public static async Task<HubStore> OpenAsync(string path)
    {
        var hub = new HubStore(path);
        try
        {
            (hub.epoch, hub.WasClean) = await hub.store.WriteAsync(Begin).ConfigureAwait(false);
            hub.store.Guard = hub.RequireEpoch;
            if (!hub.WasClean) hub.Check();
            return hub;
        }
        catch
        {
            hub.store.Dispose();
            throw;
        }
    }

    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken = default) => store.WriteAsync(work, cancellationToken);

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

    /// <summary>To be called last of all: the next start need not look for damage.</summary>
    public Task MarkCleanAsync() => WriteAsync(session => session.Execute("UPDATE meta SET v = 1 WHERE k = 'clean'"));

    private static (long Epoch, bool WasClean) Begin(SqliteSession session)
    {
        var schema = (long?)session.Scalar("SELECT v FROM meta WHERE k = 'schema'");
        if (schema != Schema) throw new InvalidOperationException($"The hub has schema {schema}; this build reads schema {Schema}.");
        var clean = session.Execute("UPDATE meta SET v = 0 WHERE k = 'clean' AND v = 1") == 1;
        return ((long)session.Scalar("UPDATE meta SET v = v + 1 WHERE k = 'epoch' RETURNING v")!, clean);
    }

    private void Check()
    {
        var found = store.Read(session => session.Rows(row => row.GetString(0), "PRAGMA integrity_check(5)"));
        if (found is not ["ok"]) throw new InvalidDataException($"The hub file is damaged ({string.Join("; ", found)}); restore a copy of it.");
    }
}
