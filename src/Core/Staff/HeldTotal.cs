namespace DanVanKheo.Staff;

/// <summary>What one person holds.</summary>
/// <param name="Person">Empty for those who registered.</param>
/// <param name="Longest">Working days the oldest of it has been with them.</param>
public sealed record HeldTotal(string Person, int Count, int Late, int Longest);
