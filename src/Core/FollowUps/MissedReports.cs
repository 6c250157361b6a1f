namespace DanVanKheo.FollowUps;

/// <summary>Models that are counted and no longer live: after two missed reports retiring is proposed to the holder, and never done by itself.</summary>
public static class MissedReports
{
    /// <summary>How many of the latest reports are missing without one between them that came. One that may still come in time does not count.</summary>
    public static int InARow(IEnumerable<ReportStanding> oldestFirst) => oldestFirst
        .Reverse()
        .SkipWhile(s => s is ReportStanding.Coming or ReportStanding.Open or ReportStanding.Overdue)
        .TakeWhile(s => s == ReportStanding.Missing)
        .Count();

    public static bool ProposeRetirement(ReportPlan plan, IEnumerable<ReportStanding> oldestFirst) => InARow(oldestFirst) >= plan.RetireAfterMissed;
}
