using DanVanKheo.Papers;

namespace DanVanKheo.Commendations;

/// <summary>The register of numbered papers: <c>/can-bo/quyet-dinh</c>.</summary>
public sealed record RegisterView(string Organisation, IReadOnlyList<SeriesView> Series);
