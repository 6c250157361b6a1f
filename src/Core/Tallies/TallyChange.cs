namespace DanVanKheo.Tallies;

/// <summary>One cell of one place grows (or shrinks) by <paramref name="By"/> on one day in Vietnam.</summary>
public readonly record struct TallyChange(TallyPlace Place, DateOnly Day, Cell Cell, int By);
