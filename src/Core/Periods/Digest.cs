namespace DanVanKheo.Periods;

/// <summary>The monthly letter to the leaders: the three things that need them, and nothing else.</summary>
public static class Digest
{
    public const int Most = 3;

    private const int PerDrift = 1000;
    private const int PerUnfrozen = 100;
    private const int PerLate = 10;

    /// <param name="driftingYears">Years whose tallies and dossiers did not agree.</param>
    /// <param name="unfrozen">Reports of closed periods that nobody has frozen, by id.</param>
    /// <param name="late">Stages past their deadline, and the oldest of them.</param>
    /// <param name="silent">Units that owe a report whose day has passed.</param>
    /// <param name="gaps">Fields without a model this year.</param>
    public static IReadOnlyList<DigestMatter> Of(IReadOnlyList<int> driftingYears, IReadOnlyList<string> unfrozen, (int Count, string Oldest) late, IReadOnlyList<string> silent, IReadOnlyList<string> gaps) =>
    [
        .. new DigestMatter[]
        {
            new("Drift", driftingYears.Count, string.Join(", ", driftingYears), PerDrift * driftingYears.Count),
            new("Unfrozen", unfrozen.Count, string.Join(", ", unfrozen), PerUnfrozen * unfrozen.Count),
            new("Late", late.Count, late.Oldest, PerLate * late.Count),
            new("Silent", silent.Count, string.Join("; ", silent.Take(Most)), PerLate * silent.Count),
            new("Gaps", gaps.Count, string.Join("; ", gaps), gaps.Count),
        }.Where(m => m.Count > 0).OrderByDescending(m => m.Weight).ThenBy(m => m.Code, StringComparer.Ordinal).Take(Most),
    ];
}
