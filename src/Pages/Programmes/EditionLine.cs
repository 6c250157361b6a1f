namespace DanVanKheo.Programmes;

/// <summary>An edition on the list. <paramref name="State"/> is <c>Holds</c>, <c>Held</c>, <c>Proposed</c> or <c>Dropped</c>.</summary>
/// <param name="By">Name of who wrote it; empty when it came from a file.</param>
public sealed record EditionLine(Edition Edition, string State, string By, string DecidedBy);
