namespace DanVanKheo.Letters;

/// <summary>Both parts of one mail.</summary>
public sealed record RenderedLetter(string Html, string Text);
