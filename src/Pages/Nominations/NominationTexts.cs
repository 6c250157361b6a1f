namespace DanVanKheo.Nominations;

/// <summary>Names the resources of this folder: <c>NominationTexts.resx</c> in Vietnamese, <c>NominationTexts.en.resx</c> in English.</summary>
public sealed class NominationTexts;
