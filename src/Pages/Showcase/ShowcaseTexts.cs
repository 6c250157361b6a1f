namespace DanVanKheo.Showcase;

/// <summary>Names the resources of this folder: <c>ShowcaseTexts.resx</c> in Vietnamese, <c>ShowcaseTexts.en.resx</c> in English.</summary>
public sealed class ShowcaseTexts;
