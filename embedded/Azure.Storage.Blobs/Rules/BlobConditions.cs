namespace Azure.Storage.Blobs;

/// <summary>The conditional headers of a request, held against the blob that is there, or is not.</summary>
internal static class BlobConditions
{
    /// <summary>Before a write; <paramref name="blob"/> is null when there is none yet.</summary>
    public static void CheckWrite(BlobRequestConditions? conditions, BlobRow? blob)
    {
        if (conditions is null) return;
        if (conditions.IfMatch is { } match && (blob is null || (match != ETag.All && match != blob.ETag))) throw BlobFailure.Changed;
        if (blob is null) return;
        if (conditions.IfNoneMatch == ETag.All) throw BlobFailure.BlobExists;
        if (conditions.IfNoneMatch == blob.ETag || !Fresh(conditions, blob)) throw BlobFailure.Changed;
    }

    /// <summary>Before a read, or a change of a blob that must be there.</summary>
    public static void CheckExisting(BlobRequestConditions? conditions, BlobRow blob, bool reading)
    {
        if (conditions is null) return;
        if (conditions.IfMatch is { } match && match != ETag.All && match != blob.ETag) throw BlobFailure.Changed;
        if (conditions.IfUnmodifiedSince < blob.LastModified) throw BlobFailure.Changed;
        var unchanged = conditions.IfNoneMatch == ETag.All || conditions.IfNoneMatch == blob.ETag || conditions.IfModifiedSince >= blob.LastModified;
        if (unchanged) throw reading ? BlobFailure.NotModified : BlobFailure.Changed;
    }

    private static bool Fresh(BlobRequestConditions conditions, BlobRow blob) =>
        !(conditions.IfUnmodifiedSince < blob.LastModified) && !(conditions.IfModifiedSince >= blob.LastModified);
}
