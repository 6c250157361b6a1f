using DanVanKheo.Opinions;

namespace DanVanKheo.FollowUps;

/// <summary>The life of a model since its registration, as the rows have it now.</summary>
/// <param name="Implementation">The stage it is carried out in, its latest attempt; null before that.</param>
/// <param name="Achievement">The stage that waits, or waited, for the achievement report.</param>
/// <param name="Owed">The reports asked for so far and, while the stage is open, the next one.</param>
public sealed record FollowUp(
    IReadOnlyList<Indicator> Indicators,
    StageAttempt? Implementation,
    StageAttempt? Achievement,
    IReadOnlyList<ReportDue> Owed,
    IReadOnlyList<ProgressReport> Reports,
    IReadOnlyList<Inspection> Inspections)
{
    public ProgressReport? Report(string id) => Reports.FirstOrDefault(r => r.Id == id);

    /// <summary>The achievement report of the current attempt, being written or sent.</summary>
    public ProgressReport? AchievementReport => Achievement is null ? null : Report(ProgressReport.AchievementId(Achievement.Attempt));

    /// <summary>The report of that id, if it may be written or read now.</summary>
    public ReportDue? Asked(string id, DateTimeOffset now) => Owed.FirstOrDefault(due => due.Id == id && due.OpensAt <= now);

    /// <summary>When each report came.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Sent => Reports.Where(r => r.IsSent).ToDictionary(r => r.Id, r => r.SentAt!.Value, StringComparer.Ordinal);

    public int NextInspection => Inspections.Count + 1;

    public int LastFinding => Inspections.SelectMany(i => i.Findings).Select(f => f.Number).DefaultIfEmpty().Max();

    /// <summary>What was last reported of an indicator, and in which progress report; null when none spoke of it.</summary>
    public (ReportDue Due, IndicatorReport Report)? Latest(Indicator indicator) => Owed.Reverse()
        .Select(due => (Due: due, Report: Report(due.Id)))
        .Where(r => r.Report is { IsSent: true })
        .Select(r => ((ReportDue Due, IndicatorReport Report)?)(r.Due, IndicatorReport.Read(r.Report!.Answers, indicator.Number)))
        .FirstOrDefault(r => r!.Value.Report.State != DoneState.NotReported || r.Value.Report.Reached.Length > 0);
}
