namespace DanVanKheo.Papers;

/// <summary>
/// One paper of a Party committee, before it becomes a page or a DOCX: both are written from this, so that they cannot differ.
/// Form: HD 05-HD/VPTW 2026 (domain.md §6.2).
/// </summary>
/// <param name="Kind">The name of its kind, in capitals: BIÊN BẢN.</param>
/// <param name="About">What it is about, under its kind.</param>
public sealed record Paper(PaperHead Head, string Kind, string About, IReadOnlyList<PaperBlock> Blocks, IReadOnlyList<PaperSignature> Signatures);
