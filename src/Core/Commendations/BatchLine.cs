namespace DanVanKheo.Commendations;

/// <summary>What became of one dossier of a batch; <paramref name="Result"/> is null while it waits.</summary>
/// <param name="Rules">Codes of the rules that stood in the way.</param>
public sealed record BatchLine(string Dossier, BatchResult? Result, IReadOnlyList<string> Rules, DateTimeOffset? At);
