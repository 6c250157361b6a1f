namespace DanVanKheo.Commendations;

/// <summary>A dossier as the guard sees it. <paramref name="Lineage"/>: its own code and those of its predecessors.</summary>
public sealed record CommendationCase(string Dossier, string Programme, int Year, IReadOnlyList<string> Lineage);
