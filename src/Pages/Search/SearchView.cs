using DanVanKheo.Layout;

namespace DanVanKheo.Search;

/// <summary>The box and what it found. GETs <c>q</c> and <c>trang</c> (from 1) at <c>/can-bo/tim</c>.</summary>
/// <param name="Guessed">Nothing had these very words; these are like them.</param>
public sealed record SearchView(string Query, IReadOnlyList<SearchLine> Lines, int Total, PageTurn Turn, bool Guessed);
