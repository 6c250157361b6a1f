namespace Azure.Storage.Blobs.Models;

public class BlobHttpHeaders
{
    public string? ContentType { get; set; }

    /// <summary>MD5 of the whole content.</summary>
    public byte[]? ContentHash { get; set; }
    public string? ContentDisposition { get; set; }
    public string? CacheControl { get; set; }
}
