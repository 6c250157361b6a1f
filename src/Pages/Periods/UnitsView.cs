using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>The units behind one count of units.</summary>
/// <param name="Figure">The count as the tables have it; it must be <see cref="Count"/>.</param>
/// <param name="GroupNames">Group of works → name.</param>
public sealed record UnitsView(PassportView Passport, UnitQuery Query, int Figure, IReadOnlyList<CountedUnit> Units, IReadOnlyDictionary<string, string> GroupNames)
{
    /// <summary>On all pages.</summary>
    public int Count { get; init; } = Units.Count;

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
