namespace DanVanKheo.Imports;

/// <summary>Names the resources of this folder: <c>ImportTexts.resx</c> in Vietnamese, <c>ImportTexts.en.resx</c> in English.</summary>
public sealed class ImportTexts;
