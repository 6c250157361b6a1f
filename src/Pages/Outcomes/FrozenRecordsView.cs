using DanVanKheo.Layout;

namespace DanVanKheo.Outcomes;

/// <summary>A frozen list of records.</summary>
/// <param name="UnitNames">Unit id → name on the day of the list.</param>
public sealed record FrozenRecordsView(FrozenRecords Frozen, string Sha256, IReadOnlyDictionary<string, string> UnitNames)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
