namespace DanVanKheo.Staff;

/// <summary>What one person holds; <paramref name="Name"/> is empty for those who registered.</summary>
public sealed record WaitingTotal(HeldTotal Held, string Name, string Position);
