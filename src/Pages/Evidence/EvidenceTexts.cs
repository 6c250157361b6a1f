namespace DanVanKheo.Evidence;

/// <summary>Names the resources of this folder: <c>EvidenceTexts.resx</c> in Vietnamese, <c>EvidenceTexts.en.resx</c> in English.</summary>
public sealed class EvidenceTexts;
