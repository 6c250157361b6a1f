namespace DanVanKheo.HotSpots;

/// <summary>One line of the register, with the name of the unit that follows it.</summary>
public sealed record HotSpotLine(HotSpot Spot, string Unit);
