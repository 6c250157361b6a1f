namespace DanVanKheo.Papers;

/// <summary>"I- THÀNH PHẦN"</summary>
public sealed record PaperHeading(string Text) : PaperBlock;
