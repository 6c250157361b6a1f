namespace DanVanKheo.Papers;

/// <summary>One paper in the list. <paramref name="Number"/> is empty until it is given.</summary>
public sealed record PaperLine(string Address, OfficePaper Paper, string Number);
