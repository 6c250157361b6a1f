namespace DanVanKheo.Programmes;

/// <summary>A committee's term. Party document numbers run through it, not through the year (domain.md §6.3).</summary>
public sealed record Term(string Id, DateOnly From, DateOnly To);
