using DanVanKheo.Periods;

namespace DanVanKheo.Outcomes;

/// <summary>A frozen list of records.</summary>
/// <param name="UnitNames">Unit id → name on the day of the list.</param>
public sealed record FrozenRecordsView(FrozenRecords Frozen, string Sha256, IReadOnlyDictionary<string, string> UnitNames)
{
    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public IReadOnlyList<CountedDossier> Shown => [.. Frozen.Records.Skip((Page - 1) * RecordPages.Size).Take(RecordPages.Size)];
}
