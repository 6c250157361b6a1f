namespace Microsoft.DurableTask;

internal sealed class ReadPages<T>(Func<string?, int?, CancellationToken, Task<Page<T>>> read) : AsyncPageable<T>
    where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => Pages(continuationToken, pageSizeHint);

    private async IAsyncEnumerable<Page<T>> Pages(string? token, int? size, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        do
        {
            var page = await read(token, size, cancellation);
            yield return page;
            token = page.ContinuationToken;
        }
        while (token is not null);
    }
}
