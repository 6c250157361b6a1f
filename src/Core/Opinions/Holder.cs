namespace DanVanKheo.Opinions;

/// <summary>A person who is asked. <paramref name="InPlaceOf"/> names the person they stand in for, or the role of the rung that called them.</summary>
public sealed record Holder(string Person, HolderRole As, string InPlaceOf = "");
