namespace Azure.Storage.Blobs;

/// <summary>One stored row in the several shapes the client tells it.</summary>
internal static class BlobFacts
{
    public static Response<BlobContentInfo> Written(BlobRow blob) => Response.FromValue(
        new BlobContentInfo { ETag = blob.ETag, LastModified = blob.LastModified, ContentHash = blob.HttpHeaders().ContentHash ?? [] },
        new LocalResponse(201, blob.ETag.ToString()));

    public static Response<BlobInfo> Changed(BlobRow blob) => Response.FromValue(
        new BlobInfo { ETag = blob.ETag, LastModified = blob.LastModified }, new LocalResponse(200, blob.ETag.ToString()));

    public static BlobItemProperties Item(BlobRow blob)
    {
        var headers = blob.HttpHeaders();
        return new BlobItemProperties
        {
            ETag = blob.ETag,
            LastModified = blob.LastModified,
            CreatedOn = blob.CreatedOn,
            ContentLength = blob.Size,
            ContentType = headers.ContentType,
            ContentHash = headers.ContentHash,
        };
    }

    public static BlobProperties Properties(BlobRow blob)
    {
        var headers = blob.HttpHeaders();
        return new BlobProperties
        {
            ETag = blob.ETag,
            LastModified = blob.LastModified,
            CreatedOn = blob.CreatedOn,
            ContentLength = blob.Size,
            ContentType = headers.ContentType,
            ContentHash = headers.ContentHash,
            ContentDisposition = headers.ContentDisposition,
            CacheControl = headers.CacheControl,
            Metadata = BlobHeaders.Metadata(blob.Metadata),
        };
    }

    /// <summary>What is told with <paramref name="length"/> bytes from <paramref name="offset"/>; a part has no MD5 of its own.</summary>
    public static BlobDownloadDetails Download(BlobRow blob, long offset, long length, bool whole)
    {
        var headers = blob.HttpHeaders();
        return new BlobDownloadDetails
        {
            ETag = blob.ETag,
            LastModified = blob.LastModified,
            CreatedOn = blob.CreatedOn,
            ContentLength = length,
            ContentRange = whole ? null : $"bytes {offset}-{offset + length - 1}/{blob.Size}",
            ContentType = headers.ContentType,
            ContentHash = whole ? headers.ContentHash : null,
            BlobContentHash = whole ? null : headers.ContentHash,
            ContentDisposition = headers.ContentDisposition,
            CacheControl = headers.CacheControl,
            Metadata = BlobHeaders.Metadata(blob.Metadata),
        };
    }
}
