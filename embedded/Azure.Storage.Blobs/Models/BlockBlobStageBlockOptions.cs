namespace Azure.Storage.Blobs.Models;

public class BlockBlobStageBlockOptions
{
    public BlobRequestConditions? Conditions { get; set; }
    public IProgress<long>? ProgressHandler { get; set; }
}
