namespace DanVanKheo.Problems;

/// <summary>Names the resources of this folder: <c>ProblemTexts.resx</c> in Vietnamese, <c>ProblemTexts.en.resx</c> in English.</summary>
public sealed class ProblemTexts;
