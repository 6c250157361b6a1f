namespace DanVanKheo.Periods;

/// <summary>Names the resources of the tables and what is said about figures: <c>FigureTexts.resx</c>, <c>FigureTexts.en.resx</c>.</summary>
public sealed class FigureTexts;
