namespace Azure.Storage.Blobs.Specialized;

public partial class BlobBaseClient
{
    public virtual Stream OpenRead(BlobOpenReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OpenRead(options.Position, options.BufferSize, options.Conditions, cancellationToken);
    }

    /// <summary>A stream of the content as it is now; a later upload does not change what is read.</summary>
    public virtual Stream OpenRead(long position = 0, int? bufferSize = default, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var blob = Store.Get(BlobContainerName, Name, conditions);
        return new RangeStream(Store.Open(blob), 0, blob.Size) { Position = position };
    }

    public virtual Task<Stream> OpenReadAsync(BlobOpenReadOptions options, CancellationToken cancellationToken = default) =>
        Waiting.Now(() => OpenRead(options, cancellationToken));

    /// <inheritdoc cref="OpenRead(long, int?, BlobRequestConditions?, CancellationToken)"/>
    public virtual Task<Stream> OpenReadAsync(long position = 0, int? bufferSize = default, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        Waiting.Now(() => OpenRead(position, bufferSize, conditions, cancellationToken));

    public virtual Response<BlobDownloadStreamingResult> DownloadStreaming(BlobDownloadOptions? options = default, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Download(Store.Get(BlobContainerName, Name, options?.Conditions), options?.Range ?? default);
        }
        catch (RequestFailedException unmodified) when (unmodified.Status == 304)
        {
            return new Unmodified<BlobDownloadStreamingResult>(new BlobResponse(304, errorCode: unmodified.ErrorCode));
        }
    }

    public virtual Task<Response<BlobDownloadStreamingResult>> DownloadStreamingAsync(BlobDownloadOptions? options = default, CancellationToken cancellationToken = default) =>
        Waiting.Now(() => DownloadStreaming(options, cancellationToken));

    public virtual Response<BlobDownloadResult> DownloadContent() => DownloadContent(default(BlobDownloadOptions));
    public virtual Response<BlobDownloadResult> DownloadContent(CancellationToken cancellationToken = default) => DownloadContent(default(BlobDownloadOptions), cancellationToken);

    public virtual Response<BlobDownloadResult> DownloadContent(BlobDownloadOptions? options = default, CancellationToken cancellationToken = default) =>
        Waiting.For(DownloadContentAsync(options, cancellationToken));

    public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync() => DownloadContentAsync(default(BlobDownloadOptions));
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

    public virtual Response DownloadTo(Stream destination) => DownloadTo(destination, CancellationToken.None);
    public virtual Response DownloadTo(Stream destination, CancellationToken cancellationToken) => Waiting.For(DownloadToAsync(destination, cancellationToken));
    public virtual Task<Response> DownloadToAsync(Stream destination) => DownloadToAsync(destination, CancellationToken.None);

    public virtual async Task<Response> DownloadToAsync(Stream destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var answer = await DownloadStreamingAsync(null, cancellationToken).ConfigureAwait(false);
        using var streaming = answer.Value;
        await streaming.Content.CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
        return answer.GetRawResponse();
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
        return Response.FromValue(result, new BlobResponse(whole ? 200 : 206, blob.ETag.ToString()));
    }
}
