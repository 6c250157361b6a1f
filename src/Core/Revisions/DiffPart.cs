namespace DanVanKheo.Revisions;

/// <summary>A run of words that stands in both texts, only in the earlier, or only in the later one.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);
