namespace DanVanKheo.Papers;

/// <summary>A page number in a header or a footer.</summary>
/// <param name="OnFirst">It stands in the header of the first page.</param>
public sealed record ShapedPageNumber(bool InFooter, bool OnFirst, LineSide Side);
