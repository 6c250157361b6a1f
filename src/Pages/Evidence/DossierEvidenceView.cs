namespace DanVanKheo.Evidence;

/// <summary>The evidence of one dossier, for officers. A file is at <c>{Address}/tep/{id}</c>, its small picture at <c>{Address}/tep/{id}/nho</c>, everything at <c>{Address}/zip</c>.</summary>
public sealed record DossierEvidenceView(string Address, string Code, string Name, string Unit, IReadOnlyList<EvidenceFile> Files, IReadOnlyList<EvidenceClaim> Claims);
