using DanVanKheo.Papers;

namespace DanVanKheo.Commendations;

/// <summary>The register of numbered papers: <c>/can-bo/quyet-dinh</c>.</summary>
public sealed record RegisterView(string Organisation, IReadOnlyList<PagedSeries> Series)
{
    /// <summary>What addresses of another body's papers end with; empty for the reader's own.</summary>
    public string Suffix { get; init; } = "";
}
