namespace DanVanKheo.Boards;

/// <summary>How many dossiers wait at a stage, and how many of them are late.</summary>
/// <param name="Query">The board with that stage only.</param>
public sealed record StageCount(string Name, int All, int Late, string Query, bool IsHere);
