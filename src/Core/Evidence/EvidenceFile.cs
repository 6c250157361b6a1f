namespace DanVanKheo.Evidence;

/// <summary>A file as stored: size in bytes, SHA-256 in lower-case hexadecimal.</summary>
public sealed record EvidenceFile(string Id, string Name, string ContentType, long Size, string Sha256, string Caption, DateTimeOffset UploadedAt);
