namespace DanVanKheo.Retention;

/// <summary>Names the resources of this folder: <c>RetentionTexts.resx</c> in Vietnamese, <c>RetentionTexts.en.resx</c> in English.</summary>
public sealed class RetentionTexts;
