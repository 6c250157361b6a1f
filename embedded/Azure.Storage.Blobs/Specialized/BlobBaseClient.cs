namespace Azure.Storage.Blobs.Specialized;

/// <summary>What can be done with any blob: look, read, describe, delete.</summary>
public class BlobBaseClient
{
    internal BlobBaseClient(BlobStore store, string container, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(container);
        ArgumentException.ThrowIfNullOrEmpty(name);
        BlobContainerName = container;
        Name = name;
        Store = store;
    }

    public virtual string BlobContainerName { get; }
    public virtual string Name { get; }
    internal BlobStore Store { get; }

    public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) => Waiting.Now(() =>
    {
        var found = Store.Find(BlobContainerName, Name) is not null;
        return Response.FromValue(found, new LocalResponse(found ? 200 : 404));
    }, cancellationToken);

    public virtual Task<Response<BlobProperties>> GetPropertiesAsync(BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) => Waiting.Now(() =>
    {
        var blob = Store.Get(BlobContainerName, Name, conditions);
        return Response.FromValue(BlobFacts.Properties(blob), new LocalResponse(200, blob.ETag.ToString()));
    }, cancellationToken);

    public virtual async Task<Response<BlobInfo>> SetMetadataAsync(IDictionary<string, string> metadata, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        BlobFacts.Changed(await Store.SetMetadataAsync(BlobContainerName, Name, metadata, conditions, cancellationToken).ConfigureAwait(false));

    public virtual async Task<Response> DeleteAsync(
        DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        if (snapshotsOption == DeleteSnapshotsOption.OnlySnapshots) throw new NotSupportedException("There are no snapshots on this machine.");
        await Store.DeleteAsync(BlobContainerName, Name, conditions, cancellationToken).ConfigureAwait(false);
        return new LocalResponse(202);
    }

    public virtual async Task<Response<bool>> DeleteIfExistsAsync(
        DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default)
    {
        try
        {
            return Response.FromValue(true, await DeleteAsync(snapshotsOption, conditions, cancellationToken).ConfigureAwait(false));
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return Response.FromValue(false, new LocalResponse(404, errorCode: missing.ErrorCode));
        }
    }

    /// <summary>A stream of the content as it is now; a later upload does not change what is read.</summary>
    public virtual Task<Stream> OpenReadAsync(long position = 0, int? bufferSize = default, BlobRequestConditions? conditions = default, CancellationToken cancellationToken = default) =>
        Waiting.Now<Stream>(() =>
        {
            var blob = Store.Get(BlobContainerName, Name, conditions);
            return new RangeStream(Store.Open(blob), 0, blob.Size) { Position = position };
        }, cancellationToken);

    public virtual Task<Response<BlobDownloadStreamingResult>> DownloadStreamingAsync(BlobDownloadOptions? options = default, CancellationToken cancellationToken = default) =>
        Waiting.Now(() =>
        {
            try
            {
                return Download(Store.Get(BlobContainerName, Name, options?.Conditions), options?.Range ?? default);
            }
            catch (RequestFailedException unmodified) when (unmodified.Status == 304)
            {
                return new Unmodified<BlobDownloadStreamingResult>(new LocalResponse(304, errorCode: unmodified.ErrorCode));
            }
        }, cancellationToken);

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
