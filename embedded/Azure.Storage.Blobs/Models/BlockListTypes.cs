namespace Azure.Storage.Blobs.Models;

[Flags]
public enum BlockListTypes
{
    Committed = 1,
    Uncommitted = 2,
    All = 3,
}
