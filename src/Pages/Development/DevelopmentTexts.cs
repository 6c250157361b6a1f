namespace DanVanKheo.Development;

/// <summary>Names the resources of this folder: <c>DevelopmentTexts.resx</c> in Vietnamese, <c>DevelopmentTexts.en.resx</c> in English.</summary>
public sealed class DevelopmentTexts;
