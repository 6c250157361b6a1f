namespace DanVanKheo.Councils;

/// <summary>Names the resources of this folder: <c>CouncilTexts.resx</c> in Vietnamese, <c>CouncilTexts.en.resx</c> in English.</summary>
public sealed class CouncilTexts;
