using DanVanKheo.Evidence;

namespace DanVanKheo.Revisions;

/// <summary>A file that came or went between two revisions.</summary>
public sealed record FileChange(DiffKind Kind, EvidenceFile File);
