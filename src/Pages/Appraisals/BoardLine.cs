namespace DanVanKheo.Appraisals;

/// <summary>One open panel. <paramref name="Proposed"/> names who would take the empty seats, <paramref name="Missing"/> counts the seats nobody is left for.</summary>
public sealed record BoardLine(string Code, string Name, string Unit, DateTimeOffset Due, IReadOnlyList<BoardSeat> Seats, IReadOnlyList<string> Proposed, int Missing);
