namespace Azure.Storage.Blobs;

internal sealed record BlobRow(
    string Container, string Name, string Hash, long Size, long Version, long Created, long Modified, string Headers, string Metadata, string Blocks)
{
    public ETag ETag => Tag(Version);
    public DateTimeOffset CreatedOn => new(Created, TimeSpan.Zero);
    public DateTimeOffset LastModified => new(Modified, TimeSpan.Zero);

    /// <summary>HTTP dates hold whole seconds, so the blob service tells whole seconds too.</summary>
    public static long Second(long ticks) => ticks - (ticks % TimeSpan.TicksPerSecond);
    public static ETag Tag(long version) => new("\"0x" + version.ToString("X", CultureInfo.InvariantCulture) + "\"");
    public static string Json(BlobHttpHeaders headers) => JsonSerializer.Serialize(headers);
    public BlobHttpHeaders HttpHeaders() => JsonSerializer.Deserialize<BlobHttpHeaders>(Headers)!;

    /// <summary>The committed blocks as ranges of the content.</summary>
    public List<StoredBlock> CommittedBlocks()
    {
        var blocks = new List<StoredBlock>();
        var offset = 0L;
        foreach (var (id, size) in JsonSerializer.Deserialize<List<KeyValuePair<string, long>>>(Blocks)!)
        {
            blocks.Add(new StoredBlock(id, Hash, offset, size));
            offset += size;
        }

        return blocks;
    }

    public static string Json(IEnumerable<StoredBlock> blocks) => JsonSerializer.Serialize(blocks.Select(block => KeyValuePair.Create(block.Id, block.Size)));
}
