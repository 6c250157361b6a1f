namespace Azure.Storage.Blobs.Models;

public class BlockBlobStageBlockOptions
{
    public BlobRequestConditions? Conditions { get; set; }
}
