namespace DanVanKheo.Letters;

/// <summary>Names the resources of this folder: <c>LetterTexts.resx</c> in Vietnamese, <c>LetterTexts.en.resx</c> in English.</summary>
public sealed class LetterTexts;
