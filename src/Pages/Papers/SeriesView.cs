namespace DanVanKheo.Papers;

/// <summary>One series of numbers with what is odd about it.</summary>
public sealed record SeriesView(PaperType Type, string Term, IReadOnlyList<IssuedNumber> Papers, NumberReport Report);
