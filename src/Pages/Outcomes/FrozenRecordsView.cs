namespace DanVanKheo.Outcomes;

/// <summary>A frozen list of records.</summary>
/// <param name="UnitNames">Unit id → name on the day of the list.</param>
public sealed record FrozenRecordsView(FrozenRecords Frozen, string Sha256, IReadOnlyDictionary<string, string> UnitNames)
{
    /// <summary>As many as a page of 60 KB holds; the codes of all stand below.</summary>
    public const int Most = 40;
}
