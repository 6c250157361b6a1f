namespace DanVanKheo.Papers;

/// <summary>What a word processor would show of a file, without the file: the measures the rules of form are about.</summary>
public sealed record PaperShape(IReadOnlyList<ShapedPage> Pages, IReadOnlyList<ShapedPageNumber> PageNumbers, IReadOnlyList<ShapedLine> Lines);
