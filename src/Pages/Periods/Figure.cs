namespace DanVanKheo.Periods;

/// <summary>A named count, as a row of a table or a bar of a chart.</summary>
public sealed record Figure(string Name, int Count);
