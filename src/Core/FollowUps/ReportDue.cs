using DanVanKheo.Calendar;

namespace DanVanKheo.FollowUps;

/// <summary>One report owed by one model in one year. <paramref name="Number"/> counts them from 1 since the stage opened.</summary>
public sealed record ReportDue(string Id, ReportDate Date, int Year, Deadline Deadline, DateTimeOffset OpensAt, DateTimeOffset GraceEnds, int Number = 0)
{
    /// <param name="sentAt">When the report came; null when none did.</param>
    public ReportStanding Standing(DateTimeOffset? sentAt, DateTimeOffset now)
    {
        if (sentAt is { } sent) return Deadline.IsPast(sent) ? ReportStanding.Late : ReportStanding.OnTime;
        if (now > GraceEnds) return ReportStanding.Missing;
        if (Deadline.IsPast(now)) return ReportStanding.Overdue;
        return now >= OpensAt ? ReportStanding.Open : ReportStanding.Coming;
    }
}
