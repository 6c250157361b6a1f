namespace DanVanKheo.Search;

/// <summary>Names the resources of this folder: <c>SearchTexts.resx</c> in Vietnamese, <c>SearchTexts.en.resx</c> in English.</summary>
public sealed class SearchTexts;
