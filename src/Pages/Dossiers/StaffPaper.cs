using DanVanKheo.Papers;

namespace DanVanKheo.Dossiers;

/// <summary>A paper of the office that speaks of the dossier.</summary>
/// <param name="Number">As it stands on the paper; empty for a draft, and for types that have none.</param>
/// <param name="Address">Where it can be read; null where the reader may not.</param>
public sealed record StaffPaper(string Type, string Number, DateOnly? Date, PaperState State, string? Address);
