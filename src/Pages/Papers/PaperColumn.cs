namespace DanVanKheo.Papers;

/// <summary>A column: its head, its share of the width in per cent, and whether it holds figures.</summary>
public sealed record PaperColumn(string Head, int Width, bool IsFigure = false);
