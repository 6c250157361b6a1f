namespace DanVanKheo.Letters;

/// <summary>The one button of a letter. There is never one that decides.</summary>
public sealed record LetterAction(string Label, string Url);
