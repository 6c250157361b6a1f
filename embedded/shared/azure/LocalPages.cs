using Azure;

namespace DanVanKheo.Embedded;

/// <summary>An answer read page by page as it is enumerated. The rows are on this machine: a page is microseconds of work, with nothing to wait for.</summary>
internal abstract class LocalPages<T>(CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        foreach (var page in Pages(continuationToken, pageSizeHint))
        {
            CancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    protected abstract IEnumerable<Page<T>> Pages(string? continuationToken, int? pageSizeHint);
}
