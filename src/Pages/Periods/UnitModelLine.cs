namespace DanVanKheo.Periods;

/// <summary>One model of a unit and what the unit says about it.</summary>
public sealed record UnitModelLine(string Code, string Name, DoneAnswer Answer);
