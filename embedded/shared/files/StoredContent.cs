namespace DanVanKheo.Embedded;

/// <summary>Content on disk: named by its SHA-256 (lower-case hex), with its size and MD5.</summary>
internal readonly record struct StoredContent(string Hash, long Size, byte[] Md5);
