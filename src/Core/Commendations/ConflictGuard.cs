using DanVanKheo.Calendar;

namespace DanVanKheo.Commendations;

/// <summary>
/// What speaks against a commendation today. One achievement is commended once (Luật 06/2022/QH15), and not while something is pending (NĐ 152/2025 art. 4).
/// The same model in the same year is the same achievement; another model of the same subject in that year needs a reason.
/// </summary>
public static class ConflictGuard
{
    public static IReadOnlyList<CommendationCheck> Check(CommendationCase candidate, IReadOnlyList<Hold> holds, IReadOnlyList<LedgerEntry> awarded, DateOnly day)
    {
        var valid = awarded.Where(a => !a.Revoked && a.Dossier != candidate.Dossier).OrderBy(a => a.Date).ToList();
        return
        [
            .. holds.Where(h => h.IsActive(day)).OrderBy(h => h.From).Select(h => new CommendationCheck(CheckSeverity.Blocking, $"Hold{h.Kind}", VietnamTime.Date(h.From), h.Source)),
            .. SameYear(candidate, valid),
            .. History(valid.Where(a => a.Year != candidate.Year)),
            .. awarded.Where(a => a.Revoked).OrderBy(a => a.Date).Select(a => new CommendationCheck(CheckSeverity.Advice, "RevokedBefore", a.DecisionNumber, a.AwardName)),
        ];
    }

    /// <summary>The order of dates in a register: a later number does not carry an earlier date, unless somebody says why.</summary>
    /// <param name="latest">The latest date in the series so far; null in an empty one.</param>
    public static IEnumerable<CommendationCheck> CheckDate(DateOnly date, DateOnly? latest)
    {
        if (latest is { } last && date != default && date < last) yield return new(CheckSeverity.Warning, "DatedBack", VietnamTime.Date(last));
    }

    public static bool Blocks(IEnumerable<CommendationCheck> checks) => checks.Any(c => c.Severity == CheckSeverity.Blocking);

    public static bool NeedsReason(IEnumerable<CommendationCheck> checks) => checks.Any(c => c.Severity == CheckSeverity.Warning);

    private static IEnumerable<CommendationCheck> SameYear(CommendationCase candidate, IEnumerable<LedgerEntry> valid)
    {
        foreach (var award in valid.Where(a => a.Programme == candidate.Programme && a.Year == candidate.Year))
        {
            var same = candidate.Lineage.Contains(award.Dossier, StringComparer.Ordinal);
            yield return new(same ? CheckSeverity.Blocking : CheckSeverity.Warning, same ? "SameAchievement" : "SameYear", award.Dossier, award.AwardName, award.DecisionNumber);
        }
    }

    private static IEnumerable<CommendationCheck> History(IEnumerable<LedgerEntry> earlier)
    {
        var years = string.Join(", ", earlier.Select(a => a.Year).Distinct().Order());
        if (years.Length > 0) yield return new(CheckSeverity.Advice, "AwardedBefore", years);
    }
}
