using DanVanKheo.Layout;

namespace DanVanKheo.Nominations;

/// <summary>The nominations of one year and the places they take.</summary>
public sealed record NominationListView(int Year, int Quota, IReadOnlyList<Nomination> Nominations)
{
    /// <summary>On all pages.</summary>
    public int Count { get; init; } = Nominations.Count;

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
