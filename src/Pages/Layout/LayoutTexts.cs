namespace DanVanKheo.Layout;

/// <summary>Names the resources of this folder: <c>LayoutTexts.resx</c> in Vietnamese, <c>LayoutTexts.en.resx</c> in English.</summary>
public sealed class LayoutTexts;
