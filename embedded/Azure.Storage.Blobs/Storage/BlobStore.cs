namespace Azure.Storage.Blobs;

/// <summary>All containers of one data folder. One per folder and process.</summary>
internal sealed partial class BlobStore : IDisposable
{
    private const string Select = "SELECT container, name, hash, size, etag, created, modified, headers, metadata, blocks FROM blob WHERE ";
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
            using var reader = session.Command(Select + "container = @p0 AND name >= @p1 AND name > @p2 ORDER BY name", container, prefix, after ?? "").ExecuteReader();
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

    public BlobRow? Find(string container, string name)
    {
        Check(container, name);
        return rows.Read(session => Find(session, container, name));
    }

    /// <summary>The blob, held against the conditions of a read.</summary>
    public BlobRow Get(string container, string name, BlobRequestConditions? conditions)
    {
        Check(container, name);
        var row = rows.Read(session => Existing(session, container, name));
        BlobConditions.CheckExisting(conditions, row, reading: true);
        return row;
    }

    public FileStream Open(BlobRow blob) => files.Open(blob.Hash);

    public async Task<BlobRow> UploadAsync(string container, string name, Stream content, BlobUploadOptions? options, CancellationToken cancellationToken)
    {
        Check(container, name);
        BlobHeaders.Check(options?.HttpHeaders);
        var metadata = BlobHeaders.Metadata(options?.Metadata);
        // Refused before the content is read when that can be known now; decided again when the row is written.
        rows.Read(session => Writable(session, container, name, options?.Conditions));
        var stored = await files.WriteAsync(ContentFiles.Pieces(content, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (options?.HttpHeaders?.ContentHash is { } expected && !expected.AsSpan().SequenceEqual(stored.Md5))
            throw BlobFailure.Refusal(400, "Md5Mismatch", "The MD5 value specified in the request did not match with the MD5 value calculated by the server.");
        var headers = With(options?.HttpHeaders, stored.Md5);
        return await rows.WriteAsync(session => Put(session, container, name, options?.Conditions, stored, headers, metadata, []), cancellationToken).ConfigureAwait(false);
    }

    public Task<BlobRow> SetMetadataAsync(string container, string name, IDictionary<string, string>? metadata, BlobRequestConditions? conditions, CancellationToken cancellationToken)
    {
        Check(container, name);
        var text = BlobHeaders.Metadata(metadata);
        return rows.WriteAsync(session =>
        {
            var old = Existing(session, container, name);
            BlobConditions.CheckExisting(conditions, old, reading: false);
            var (version, now) = Next();
            var row = old with { Metadata = text, Version = Math.Max(version, old.Version + 1), Modified = now };
            Save(session, row);
            return row;
        }, cancellationToken);
    }

    public Task<bool> DeleteAsync(string container, string name, BlobRequestConditions? conditions, CancellationToken cancellationToken)
    {
        Check(container, name);
        return rows.WriteAsync(session =>
        {
            BlobConditions.CheckExisting(conditions, Existing(session, container, name), reading: false);
            session.Execute("DELETE FROM block WHERE container = @p0 AND name = @p1", container, name);
            return session.Execute("DELETE FROM blob WHERE container = @p0 AND name = @p1", container, name) == 1;
        }, cancellationToken);
    }

    private static void Check(string container, string name)
    {
        BlobNames.CheckContainer(container);
        BlobNames.CheckBlob(name);
    }

    private static BlobHttpHeaders With(BlobHttpHeaders? given, byte[]? md5) => new()
    {
        ContentType = given?.ContentType ?? "application/octet-stream",
        ContentHash = given?.ContentHash ?? md5,
        ContentDisposition = given?.ContentDisposition,
        CacheControl = given?.CacheControl,
    };

    private static BlobRow? Find(SqliteSession session, string container, string name)
    {
        using var reader = session.Command(Select + "container = @p0 AND name = @p1", container, name).ExecuteReader();
        return reader.Read() ? Row(reader) : null;
    }

    private static BlobRow Existing(SqliteSession session, string container, string name) =>
        Find(session, container, name) ?? throw (IsContainer(session, container) ? BlobFailure.BlobNotFound : BlobFailure.ContainerNotFound);

    private static BlobRow? Writable(SqliteSession session, string container, string name, BlobRequestConditions? conditions)
    {
        if (!IsContainer(session, container)) throw BlobFailure.ContainerNotFound;
        var old = Find(session, container, name);
        BlobConditions.CheckWrite(conditions, old);
        return old;
    }

    private static BlobRow Row(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), row.GetString(7), row.GetString(8), row.GetString(9));

    private static void Save(SqliteSession session, BlobRow row) => session.Execute(
        "INSERT OR REPLACE INTO blob(container, name, hash, size, etag, created, modified, headers, metadata, blocks) VALUES(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)",
        row.Container, row.Name, row.Hash, row.Size, row.Version, row.Created, row.Modified, row.Headers, row.Metadata, row.Blocks);

    private BlobRow Put(
        SqliteSession session, string container, string name, BlobRequestConditions? conditions, StoredContent content, BlobHttpHeaders headers, string metadata, IEnumerable<StoredBlock> blocks)
    {
        var old = Writable(session, container, name, conditions);
        var (version, now) = Next();
        var row = new BlobRow(
            container, name, content.Hash, content.Size, Math.Max(version, (old?.Version ?? 0) + 1), old?.Created ?? now, now, BlobRow.Json(headers), metadata, BlobRow.Json(blocks));
        Save(session, row);
        // The service drops what was staged and not committed when a blob is written.
        session.Execute("DELETE FROM block WHERE container = @p0 AND name = @p1", container, name);
        return row;
    }
}
