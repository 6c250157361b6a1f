namespace DanVanKheo.Papers;

/// <summary>The signed file of a paper: size in bytes, SHA-256 in lower-case hexadecimal.</summary>
public sealed record SignedCopy(string Name, string ContentType, long Size, string Sha256, string By, DateTimeOffset At);
