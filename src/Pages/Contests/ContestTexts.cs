namespace DanVanKheo.Contests;

/// <summary>Names the resources of this folder: <c>ContestTexts.resx</c> in Vietnamese, <c>ContestTexts.en.resx</c> in English.</summary>
public sealed class ContestTexts;
