namespace DanVanKheo.Commendations;

/// <summary>What became of each dossier of a batch; the same as CSV at <paramref name="Csv"/>.</summary>
public sealed record BatchView(string Batch, DateTimeOffset StartedAt, string Person, IReadOnlyList<BatchLine> Lines, string Csv);
