namespace Azure.Storage.Blobs.Specialized;

public partial class BlobBaseClient
{
    /// <summary>A stream of the content as it is now; a later upload does not change what is read.</summary>
    public virtual Task<Stream> OpenReadAsync(long position = 0, int? bufferSize = default, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        Waiting.Now<Stream>(() =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var blob = Store.Get(BlobContainerName, Name, conditions);
            return new RangeStream(Store.Open(blob), 0, blob.Size) { Position = position };
        });

    public virtual Task<Response<BlobDownloadStreamingResult>> DownloadStreamingAsync(BlobDownloadOptions? options = default, CancellationToken cancellationToken = default) =>
        Waiting.Now(() =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return Download(Store.Get(BlobContainerName, Name, options?.Conditions), options?.Range ?? default);
            }
            catch (RequestFailedException unmodified) when (unmodified.Status == 304)
            {
                return new Unmodified<BlobDownloadStreamingResult>(new LocalResponse(304, errorCode: unmodified.ErrorCode));
            }
        });

    public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync(CancellationToken cancellationToken) => DownloadContentAsync(default(BlobDownloadOptions), cancellationToken);

    /// <summary>The content in memory; for what may be large use <see cref="DownloadStreamingAsync"/>.</summary>
    public virtual async Task<Response<BlobDownloadResult>> DownloadContentAsync(BlobDownloadOptions? options = default, CancellationToken cancellationToken = default)
    {
        var answer = await DownloadStreamingAsync(options, cancellationToken).ConfigureAwait(false);
        if (!answer.HasValue) return new Unmodified<BlobDownloadResult>(answer.GetRawResponse());
        using var streaming = answer.Value;
        var bytes = new byte[streaming.Details.ContentLength];
        await streaming.Content.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new BlobDownloadResult { Content = BinaryData.FromBytes(bytes), Details = streaming.Details }, answer.GetRawResponse());
    }

    private Response<BlobDownloadStreamingResult> Download(BlobRow blob, HttpRange range)
    {
        var whole = range == default;
        if (!whole && range.Offset >= blob.Size) throw BlobFailure.Range;
        var length = Math.Min(range.Length ?? long.MaxValue, blob.Size - range.Offset);
        var result = new BlobDownloadStreamingResult
        {
            Content = new RangeStream(Store.Open(blob), range.Offset, length),
            Details = BlobFacts.Download(blob, range.Offset, length, whole),
        };
        return Response.FromValue(result, new LocalResponse(whole ? 200 : 206, blob.ETag.ToString()));
    }
}
