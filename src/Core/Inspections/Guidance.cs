namespace DanVanKheo.Inspections;

/// <summary>A guidance document that was issued because of what inspections found (domain.md §1.1, P10: Hướng dẫn 22-HD/ĐUK).</summary>
/// <param name="Order">In the register, from 1.</param>
/// <param name="Number">As it stands on the paper: "22-HD/ĐUK".</param>
/// <param name="Dossiers">Codes of the dossiers whose findings led to it.</param>
public sealed record Guidance(int Order, string Number, DateOnly Day, string About, IReadOnlyList<string> Dossiers, string By);
