namespace Azure.Storage.Blobs.Models;

public readonly struct BlobBlock : IEquatable<BlobBlock>
{
    internal BlobBlock(string name, long size) => (Name, SizeLong) = (name, size);

    /// <summary>The Base64 id of the block.</summary>
    public string Name { get; }
    public long SizeLong { get; }
    public bool Equals(BlobBlock other) => Name == other.Name && SizeLong == other.SizeLong;
    public override bool Equals(object? obj) => obj is BlobBlock other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(Name, SizeLong);
}
