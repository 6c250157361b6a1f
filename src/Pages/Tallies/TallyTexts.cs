namespace DanVanKheo.Tallies;

/// <summary>Names the resources of this folder: <c>TallyTexts.resx</c> in Vietnamese, <c>TallyTexts.en.resx</c> in English.</summary>
public sealed class TallyTexts;
