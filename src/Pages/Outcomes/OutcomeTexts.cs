namespace DanVanKheo.Outcomes;

/// <summary>Names the resources of this folder: <c>OutcomeTexts.resx</c> in Vietnamese, <c>OutcomeTexts.en.resx</c> in English.</summary>
public sealed class OutcomeTexts;
