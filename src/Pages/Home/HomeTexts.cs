namespace DanVanKheo.Home;

/// <summary>Names the resources of this folder: <c>HomeTexts.resx</c> in Vietnamese, <c>HomeTexts.en.resx</c> in English.</summary>
public sealed class HomeTexts;
