namespace Azure.Storage.Blobs;

/// <summary>The blobs of a container by name, page by page; the token of a page is the last name before it.</summary>
internal sealed class BlobListing(BlobStore store, string container, string prefix, BlobTraits traits, CancellationToken cancellationToken) : LocalPages<BlobItem>(cancellationToken)
{
    private const int PageLimit = 5000;

    protected override IEnumerable<Page<BlobItem>> Pages(string? continuationToken, int? pageSizeHint)
    {
        var size = Math.Clamp(pageSizeHint ?? PageLimit, 1, PageLimit);
        var after = Name(continuationToken);
        do
        {
            var (blobs, more) = store.Page(container, prefix, after, size);
            after = more ? blobs[^1].Name : null;
            yield return Page<BlobItem>.FromValues([.. blobs.Select(Item)], Token(after), new LocalResponse(200));
        }
        while (after is not null);
    }

    private static string? Name(string? token) => string.IsNullOrEmpty(token) ? null : Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
    private static string? Token(string? name) => name is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(name));

    private BlobItem Item(BlobRow blob) => new()
    {
        Name = blob.Name,
        Properties = BlobFacts.Item(blob),
        Metadata = traits.HasFlag(BlobTraits.Metadata) ? BlobHeaders.Metadata(blob.Metadata) : new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase),
    };
}
