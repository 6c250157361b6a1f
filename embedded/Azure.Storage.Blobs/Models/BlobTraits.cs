namespace Azure.Storage.Blobs.Models;

/// <summary>What a listing tells of each blob beyond its name and properties.</summary>
[Flags]
public enum BlobTraits
{
    None = 0,
    CopyStatus = 1,
    Metadata = 2,
    Tags = 4,
    ImmutabilityPolicy = 8,
    LegalHold = 16,
    All = -1,
}
