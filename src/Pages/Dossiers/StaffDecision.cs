namespace DanVanKheo.Dossiers;

/// <summary>A decision about the dossier, or a paper of the office that speaks of it.</summary>
/// <param name="Address">Where it can be read; null where the reader may not.</param>
public sealed record StaffDecision(string Number, DateOnly Date, string What, string? Address);
