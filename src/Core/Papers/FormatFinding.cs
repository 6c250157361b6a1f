namespace DanVanKheo.Papers;

/// <summary>One rule of form that a file breaks.</summary>
/// <param name="Rule">Code of the rule; its words are the resource <c>Format.{Rule}</c>.</param>
/// <param name="Paragraph">From 1 through the whole file; 0 for the sheet.</param>
/// <param name="Excerpt">The first words of the paragraph.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Source">The document the rule is from.</param>
public sealed record FormatFinding(string Rule, PaperPart Part, int Paragraph, string Excerpt, string Found, string Expected, string Source);
