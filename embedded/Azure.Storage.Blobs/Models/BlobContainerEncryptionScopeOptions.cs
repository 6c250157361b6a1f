namespace Azure.Storage.Blobs.Models;

/// <summary>Part of a signature only: one machine has no encryption scopes.</summary>
public class BlobContainerEncryptionScopeOptions { }
