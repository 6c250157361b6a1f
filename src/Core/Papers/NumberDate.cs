namespace DanVanKheo.Papers;

/// <summary>A number that was given out, and the day on its paper.</summary>
public readonly record struct NumberDate(int Number, DateOnly Date);
