namespace Azure.Storage.Blobs;

/// <summary>All containers of one data folder. One per folder and process.</summary>
internal sealed partial class BlobStore : IDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<BlobStore>> Stores = new(StringComparer.Ordinal);
    private readonly SqliteStore rows;
    private readonly ContentFiles files;
    private readonly Task sweep;
    private long lastVersion;

    private BlobStore(string folder)
    {
        rows = new SqliteStore(Path.Combine(folder, "blobs.db"), "blobs.sql");
        files = new ContentFiles(folder);
        sweep = Task.Run(() => new BlobSweep(rows, files).RunAsync(DateTimeOffset.UtcNow));
    }

    public static BlobStore In(string folder) => Stores.GetOrAdd(folder, static folder => new(() => new BlobStore(folder))).Value;

    /// <summary>Lets go of a folder; the next client of it opens the file again.</summary>
    public static void Close(string folder)
    {
        if (Stores.TryRemove(folder, out var store)) store.Value.Dispose();
    }

    public void Dispose()
    {
        sweep.Wait();
        rows.Dispose();
    }

    /// <summary>Null when the container was there already.</summary>
    public Task<BlobContainerInfo?> CreateContainerAsync(string container, IDictionary<string, string>? metadata, CancellationToken cancellationToken)
    {
        BlobNames.CheckContainer(container);
        var text = BlobHeaders.Metadata(metadata);
        return rows.WriteAsync(session =>
        {
            var (version, now) = Next();
            var created = session.Execute("INSERT OR IGNORE INTO container(name, etag, modified, metadata) VALUES(@p0, @p1, @p2, @p3)", container, version, now, text);
            return created == 0 ? null : new BlobContainerInfo { ETag = BlobRow.Tag(version), LastModified = new DateTimeOffset(now, TimeSpan.Zero) };
        }, cancellationToken);
    }

    /// <summary>False when there was no such container.</summary>
    public Task<bool> DeleteContainerAsync(string container, CancellationToken cancellationToken)
    {
        BlobNames.CheckContainer(container);
        return rows.WriteAsync(session =>
        {
            session.Execute("DELETE FROM blob WHERE container = @p0", container);
            session.Execute("DELETE FROM block WHERE container = @p0", container);
            return session.Execute("DELETE FROM container WHERE name = @p0", container) == 1;
        }, cancellationToken);
    }

    /// <summary>The blobs after <paramref name="after"/> whose names begin with <paramref name="prefix"/>, in order of name, and whether there are more.</summary>
    public (List<BlobRow> Blobs, bool More) Page(string container, string prefix, string? after, int size)
    {
        BlobNames.CheckContainer(container);
        return rows.Read(session =>
        {
            if (!IsContainer(session, container)) throw BlobFailure.ContainerNotFound;
            var page = new List<BlobRow>();
            using var reader = after is null
                ? session.Command(Select + "container = @p0 AND name >= @p1 ORDER BY name", container, prefix).ExecuteReader()
                : session.Command(Select + "container = @p0 AND name > @p1 ORDER BY name", container, after).ExecuteReader();
            while (reader.Read())
            {
                var row = Row(reader);
                if (!row.Name.StartsWith(prefix, StringComparison.Ordinal)) break;
                if (page.Count == size) return (page, true);
                page.Add(row);
            }

            return (page, false);
        });
    }

    private static bool IsContainer(SqliteSession session, string container) => session.Scalar("SELECT 1 FROM container WHERE name = @p0", container) is not null;

    // A version is never given twice, even when the clock stands still or goes back. Runs on the writer's thread only.
    private (long Version, long Now) Next()
    {
        var now = DateTime.UtcNow.Ticks;
        lastVersion = Math.Max(now, lastVersion + 1);
        return (lastVersion, BlobRow.Second(now));
    }
}
