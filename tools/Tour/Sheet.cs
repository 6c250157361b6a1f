namespace DanVanKheo.Tour;

/// <summary>A sheet as rows of cell texts; empty cells that were not written are left out.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);
