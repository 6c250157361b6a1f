namespace DanVanKheo.HotSpots;

/// <summary>Names the resources of this folder: <c>HotSpotTexts.resx</c> in Vietnamese, <c>HotSpotTexts.en.resx</c> in English.</summary>
public sealed class HotSpotTexts;
