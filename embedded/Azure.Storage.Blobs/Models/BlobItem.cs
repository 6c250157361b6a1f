namespace Azure.Storage.Blobs.Models;

public class BlobItem
{
    internal BlobItem() { }
    public string Name { get; internal set; } = "";
    public BlobItemProperties Properties { get; internal set; } = new();
    public IDictionary<string, string> Metadata { get; internal set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
