namespace DanVanKheo.Evidence;

/// <param name="Dossier">Empty for a file of a draft.</param>
/// <param name="Fault">Why the scanner gave no verdict; empty when it was not asked yet.</param>
public sealed record EvidenceBoardLine(EvidenceFile File, string Dossier, string Fault);
