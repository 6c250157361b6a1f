namespace Azure.Storage.Blobs.Models;

/// <summary>Taken for compatibility: nothing is public on this machine.</summary>
public enum PublicAccessType
{
    None = 0,
}
