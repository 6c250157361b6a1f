namespace Azure.Storage.Blobs;

/// <summary>A block of a blob: its Base64 id, the file that holds it, where it begins there and how long it is.</summary>
internal readonly record struct StoredBlock(string Id, string Hash, long Offset, long Size);
