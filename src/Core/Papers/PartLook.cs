namespace DanVanKheo.Papers;

/// <summary>How one part of a paper looks. Null leaves it free.</summary>
/// <param name="From">Smallest size in points.</param>
/// <param name="To">Largest size in points.</param>
public sealed record PartLook(double From, double To, bool? Bold = null, bool? Italic = null, bool? Underline = null, bool Caps = false, LineSide? Side = null);
