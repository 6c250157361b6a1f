namespace Azure.Storage.Blobs.Models;

public class BlockInfo
{
    internal BlockInfo() { }
    public byte[] ContentHash { get; internal set; } = [];
}
