namespace DanVanKheo.Organisations;

/// <summary>A part of a unit under the tree of another day.</summary>
/// <param name="Weight">Above 0 and up to 1; the shares of one mapping add up to 1.</param>
public sealed record MappedShare(Organisation Organisation, decimal Weight);
