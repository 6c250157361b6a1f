namespace Azure.Storage.Blobs.Models;

/// <summary>What a listing tells of each blob beyond its name and properties.</summary>
[Flags]
public enum BlobTraits
{
    None = 0,
    Metadata = 2,
}
