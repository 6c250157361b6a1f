namespace Azure.Data.Tables;

/// <summary>The answer to a query, read page by page as it is enumerated.</summary>
internal sealed class EntityPages<T>(EntityQuery<T> query, CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        // The rows are on this machine: reading a page is microseconds of work, with nothing to wait for.
        foreach (var page in query.Pages(continuationToken, pageSizeHint))
        {
            CancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
