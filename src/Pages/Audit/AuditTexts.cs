namespace DanVanKheo.Audit;

/// <summary>Names the resources of this folder: <c>AuditTexts.resx</c> in Vietnamese, <c>AuditTexts.en.resx</c> in English.</summary>
public sealed class AuditTexts;
