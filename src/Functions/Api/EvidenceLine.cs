using DanVanKheo.Evidence;

namespace DanVanKheo.Api;

/// <summary>A file of evidence; size in bytes, SHA-256 in lower-case hexadecimal.</summary>
public sealed record EvidenceLine(string Id, string Name, string ContentType, long Size, string Sha256, string Caption, DateOnly? TakenOn, string Place, bool MayPublish, IReadOnlyList<string> Claims, ScanState Scan, DateTimeOffset UploadedAt)
{
    public static EvidenceLine Of(EvidenceFile file) => new(file.Id, file.Name, file.ContentType, file.Size, file.Sha256, file.Caption, file.TakenOn, file.Place, file.MayPublish, file.Claims, file.Scan, file.UploadedAt);
}
