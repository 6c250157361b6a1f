namespace Azure.Storage.Blobs;

internal sealed partial class BlobStore
{
    private const string Select = "SELECT container, name, hash, size, etag, created, modified, headers, metadata, blocks FROM blob WHERE ";

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
        {
            throw BlobFailure.Refusal(400, "Md5Mismatch", "The MD5 value specified in the request did not match with the MD5 value calculated by the server.");
        }

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
