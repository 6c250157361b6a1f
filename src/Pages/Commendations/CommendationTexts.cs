namespace DanVanKheo.Commendations;

/// <summary>Names the resources of this folder: <c>CommendationTexts.resx</c> in Vietnamese, <c>CommendationTexts.en.resx</c> in English.</summary>
public sealed class CommendationTexts;
