namespace DanVanKheo.Periods;

/// <summary>A named count, as a row of a table or a bar of a chart. <paramref name="Records"/> is the address of the records behind it.</summary>
public sealed record Figure(string Name, int Count, string? Records = null);
