namespace DanVanKheo.Outcomes;

/// <summary>What all records achieved together under one name.</summary>
/// <param name="Achieved">Null where no record gives a number.</param>
/// <param name="Whole">Out of how many, where a record says so: 3 of the city's 9.</param>
/// <param name="Worth">VND.</param>
/// <param name="Records">How many there are.</param>
public sealed record IndicatorSum(string Name, decimal? Achieved, decimal? Whole, decimal? Worth, int Records);
