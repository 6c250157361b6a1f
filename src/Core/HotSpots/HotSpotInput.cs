namespace DanVanKheo.HotSpots;

/// <summary>A matter as it was typed.</summary>
public sealed record HotSpotInput(string Place = "", string Unit = "", string Matter = "", string Opened = "");
