namespace DanVanKheo.Opinions;

/// <summary>Names the resources of this folder: <c>OpinionTexts.resx</c> in Vietnamese, <c>OpinionTexts.en.resx</c> in English.</summary>
public sealed class OpinionTexts;
