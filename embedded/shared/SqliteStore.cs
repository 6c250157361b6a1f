using System.Collections.Concurrent;
using System.Threading.Channels;

namespace DanVanKheo.Embedded;

/// <summary>One SQLite file: a single writer thread that commits many units of work together (group commit, one fsync for all),
/// and any number of readers. A unit that throws is rolled back alone; the others of its group are kept.</summary>
internal sealed class SqliteStore : IDisposable
{
    private const int GroupSize = 512;
    private const int QueueSize = 4096;
    private readonly string path;
    private readonly Channel<Work> queue = Channel.CreateBounded<Work>(QueueSize);
    private readonly ConcurrentBag<SqliteSession> readers = [];
    private readonly Thread writer;

    /// <param name="path">The file; made when it is not there.</param>
    /// <param name="schema">The name of the script beside the code, run at every start.</param>
    public SqliteStore(string path, string schema)
    {
        this.path = path;
        using (var session = new SqliteSession(path)) session.Script(Text(schema));
        writer = new Thread(WriteLoop) { IsBackground = true, Name = "sqlite " + Path.GetFileName(path) };
        writer.Start();
    }

    /// <summary>Part of the queue that is taken, 0 to 1.</summary>
    public double Load => (double)queue.Reader.Count / QueueSize;

    /// <summary>Runs first in every group, inside its transaction; what it throws refuses the whole group.</summary>
    public Action<SqliteSession>? Guard { get; set; }

    /// <summary>For fault tests: called at every step of a commit; what it throws is taken for an error of the disk.</summary>
    public Action<string>? Failpoint { get; set; }

    /// <summary>Commits what <paramref name="work"/> wrote; completes only after the commit reached the disk.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken = default)
    {
        var item = new Work(session => work(session));
        await queue.Writer.WriteAsync(item, cancellationToken).ConfigureAwait(false);
        return (T)(await item.Done.Task.ConfigureAwait(false))!;
    }

    /// <summary>Reads the last committed state.</summary>
    public T Read<T>(Func<SqliteSession, T> work)
    {
        if (!readers.TryTake(out var session)) session = new SqliteSession(path);
        try
        {
            return work(session);
        }
        finally
        {
            readers.Add(session);
        }
    }

    public void Dispose()
    {
        queue.Writer.TryComplete();
        writer.Join();
        foreach (var session in readers) session.Dispose();
    }

    private void WriteLoop()
    {
        using var session = new SqliteSession(path);
        var group = new List<Work>(GroupSize);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < GroupSize && queue.Reader.TryRead(out var item)) group.Add(item);
            Commit(session, group);
            group.Clear();
        }

        session.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void Commit(SqliteSession session, List<Work> group)
    {
        try
        {
            Failpoint?.Invoke("before begin");
            session.Execute("BEGIN IMMEDIATE");
            Guard?.Invoke(session);
            foreach (var item in group) item.Run(session);
            Failpoint?.Invoke("after writes");
            session.Execute("COMMIT");
            Failpoint?.Invoke("after commit");
        }
        catch (Exception failure)
        {
            TryRollback(session);
            foreach (var item in group) item.Fail(failure);
            return;
        }

        foreach (var item in group) item.Complete();
    }

    private static string Text(string script)
    {
        using var reader = new StreamReader(typeof(SqliteStore).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }

    private static void TryRollback(SqliteSession session)
    {
        try
        {
            session.Execute("ROLLBACK");
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // SQLite rolls back by itself on some errors (disk full, I/O); then there is nothing left to roll back.
        }
    }

    private sealed class Work(Func<SqliteSession, object?> work)
    {
        private object? result;
        private Exception? failure;

        public TaskCompletionSource<object?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Run(SqliteSession session)
        {
            session.Execute("SAVEPOINT work");
            try
            {
                result = work(session);
            }
            catch (Exception thrown)
            {
                failure = thrown;
                session.Execute("ROLLBACK TO work");
            }

            session.Execute("RELEASE work");
        }

        public void Complete()
        {
            if (failure is null) Done.SetResult(result);
            else Done.SetException(failure);
        }

        public void Fail(Exception thrown) => Done.SetException(failure ?? thrown);
    }
}
