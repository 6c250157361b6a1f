namespace DanVanKheo.Revisions;

/// <summary>Names the resources of this folder: <c>RevisionTexts.resx</c> in Vietnamese, <c>RevisionTexts.en.resx</c> in English.</summary>
public sealed class RevisionTexts;
