using DanVanKheo.Layout;
using DanVanKheo.Periods;

namespace DanVanKheo.Outcomes;

/// <summary>A frozen list of records.</summary>
/// <param name="Records">Those of the page.</param>
/// <param name="UnitNames">Unit id → name on the day of the list.</param>
public sealed record FrozenRecordsView(FrozenList Frozen, string Sha256, IReadOnlyList<CountedDossier> Records, IReadOnlyDictionary<string, string> UnitNames)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
