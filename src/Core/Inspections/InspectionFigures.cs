using DanVanKheo.FollowUps;

namespace DanVanKheo.Inspections;

/// <summary>What came of the visits to one kind of subject, or to both. Findings = remedied + withdrawn + open; overdue ones are among the open.</summary>
/// <param name="Subject">Null: the collective and its head together.</param>
public sealed record InspectionFigures(InspectionSubject? Subject, int Visits, int Units, int Findings, int Remedied, int Withdrawn, int Open, int Overdue)
{
    /// <summary>One row for each subject, then the total; what is overdue is so at <paramref name="now"/>.</summary>
    public static IReadOnlyList<InspectionFigures> Of(IReadOnlyList<InspectedVisit> visits, DateTimeOffset now) =>
        [.. Enum.GetValues<InspectionSubject>().Select(s => Count(s, [.. visits.Where(v => v.Visit.Subject == s)], now)), Count(null, visits, now)];

    private static InspectionFigures Count(InspectionSubject? subject, IReadOnlyList<InspectedVisit> visits, DateTimeOffset now)
    {
        var findings = visits.SelectMany(v => v.Visit.Findings).ToList();
        int In(FindingState state) => findings.Count(f => f.State == state);
        // An answer alone does not close a finding, but nobody is late who has answered.
        return new(subject, visits.Count, visits.Select(v => v.Unit).Distinct().Count(), findings.Count, In(FindingState.Remedied), In(FindingState.Withdrawn), In(FindingState.Open), findings.Count(f => f.IsOverdue(now)));
    }
}
