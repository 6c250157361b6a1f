namespace DanVanKheo.Papers;

/// <summary>The words of the check of form; resources <c>FormatTexts.resx</c> in Vietnamese, <c>FormatTexts.en.resx</c> in English.</summary>
public sealed class FormatTexts;
