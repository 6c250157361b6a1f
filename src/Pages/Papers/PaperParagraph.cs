namespace DanVanKheo.Papers;

/// <summary>One paragraph, its first line drawn in.</summary>
public sealed record PaperParagraph(string Text) : PaperBlock;
