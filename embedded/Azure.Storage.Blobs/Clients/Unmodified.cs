namespace Azure.Storage.Blobs;

/// <summary>304: what was asked for has not changed. The official client throws only when the value is asked for.</summary>
internal sealed class Unmodified<T>(Response response) : Response<T>
{
    public override bool HasValue => false;
    public override T Value => throw BlobFailure.NotModified;
    public override Response GetRawResponse() => response;
}
