namespace DanVanKheo.Boards;

/// <summary>Names the resources of this folder: <c>BoardTexts.resx</c> in Vietnamese, <c>BoardTexts.en.resx</c> in English.</summary>
public sealed class BoardTexts;
