namespace DanVanKheo.Evidence;

/// <param name="Path">Where it lies in the archive; empty when it was left out, because the scanner has not passed it.</param>
public sealed record PackedFile(EvidenceFile File, string Path);
