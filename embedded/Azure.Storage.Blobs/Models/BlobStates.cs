namespace Azure.Storage.Blobs.Models;

/// <summary>Taken for compatibility: there are no snapshots, versions or deleted blobs here.</summary>
[Flags]
public enum BlobStates
{
    None = 0,
    Snapshots = 1,
    Uncommitted = 2,
    Deleted = 4,
    Version = 8,
    DeletedWithVersions = 16,
    All = -1,
}
