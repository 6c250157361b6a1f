namespace Azure.Storage.Blobs;

/// <summary>A listing for those who await it.</summary>
internal sealed class BlobPages(BlobListing listing, CancellationToken cancellationToken) : AsyncPageable<BlobItem>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<BlobItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        // The rows are on this machine: reading a page is microseconds of work, with nothing to wait for.
        foreach (var page in listing.AsPages(continuationToken, pageSizeHint))
        {
            CancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
