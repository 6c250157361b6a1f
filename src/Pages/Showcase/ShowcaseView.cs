using DanVanKheo.Layout;

namespace DanVanKheo.Showcase;

/// <summary>The recognised models of a year, for whoever publishes.</summary>
public sealed record ShowcaseView(string Address, int Year, IReadOnlyList<int> Years, IReadOnlyList<FeaturedLine> Featured, IReadOnlyList<ShowcaseLine> Lines)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;

    /// <summary>How often the models of the year were told of, by kind.</summary>
    public IReadOnlyList<(PublicationKind Kind, int Count)> Records { get; init; } = [];
}
