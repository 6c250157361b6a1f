using Azure;

namespace DanVanKheo.Programmes;

/// <summary>An edition as it was read. <paramref name="Version"/> lets a change win only if nobody changed it meanwhile.</summary>
public sealed record StoredEdition(Edition Edition, ETag Version);
