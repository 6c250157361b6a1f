using DanVanKheo.Layout;

namespace DanVanKheo.Showcase;

/// <summary>A page of the gallery. Without a filter bar when nothing at all is public.</summary>
public sealed record GalleryView(IReadOnlyList<ExemplarCard> Cards)
{
    public GalleryChoice Choice { get; init; } = GalleryChoice.Everything;

    /// <summary>How many models the choice leaves, on all pages.</summary>
    public int Total { get; init; }

    /// <summary>How many there are at all.</summary>
    public int All { get; init; }

    public PageTurn Turn { get; init; } = PageTurn.Only;

    public IReadOnlyList<GalleryOption> Fields { get; init; } = [];

    public IReadOnlyList<GalleryOption> Units { get; init; } = [];

    public IReadOnlyList<GalleryOption> Years { get; init; } = [];
}
