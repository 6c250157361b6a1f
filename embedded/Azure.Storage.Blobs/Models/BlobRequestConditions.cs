namespace Azure.Storage.Blobs.Models;

/// <summary>Conditional headers; leases and tags are not kept on one machine.</summary>
public class BlobRequestConditions : BlobLeaseRequestConditions { }
