namespace Azure.Storage.Blobs.Models;

/// <summary>Taken for compatibility: there are no snapshots, versions or deleted blobs here.</summary>
[Flags]
public enum BlobStates
{
    None = 0,
}
