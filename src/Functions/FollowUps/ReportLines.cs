using DanVanKheo.Calendar;
using DanVanKheo.Opinions;

namespace DanVanKheo.FollowUps;

/// <summary>Reports and indicators as lists to read.</summary>
public sealed class ReportLines(TimeProvider clock)
{
    public IReadOnlyList<ReportLine> Of(FollowUp followUp, string language) =>
        [.. followUp.Owed.Select(due => new ReportLine(due.Id, NameOf(due, language), due.Deadline.Instant, due.Standing(followUp.Report(due.Id)?.SentAt, clock.GetUtcNow()), followUp.Report(due.Id)?.SentAt))];

    /// <summary>"Báo cáo 6 tháng đầu năm 2027".</summary>
    public static string NameOf(ReportDue due, string language) => $"{due.Date.Name.In(language)} {due.Year}";

    /// <summary>Null while no stage asks for it.</summary>
    public static ReportLine? Achievement(FollowUp followUp, DateTimeOffset now)
    {
        if (followUp.Achievement is not { } stage || (!stage.IsOpen && followUp.AchievementReport is not { IsSent: true })) return null;
        var standing = stage.Due.IsPast(now) ? ReportStanding.Overdue : ReportStanding.Open;
        return new(ProgressReport.Achievement, "", stage.Due.Instant, standing, stage.IsOpen ? null : followUp.AchievementReport?.SentAt);
    }

    /// <summary>The progress reports that came, each with what it says and the files that came with it.</summary>
    public IReadOnlyList<SentReport> Sent(FollowUp followUp, IReadOnlyList<CitedFile> files, string language)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        return [.. followUp.Owed.Where(due => followUp.Report(due.Id) is { IsSent: true }).Select(due => Of(due, followUp.Report(due.Id)!))];

        SentReport Of(ReportDue due, ProgressReport report) => new(
            NameOf(due, language),
            report.SentAt!.Value,
            [.. followUp.Indicators.Select(i => Said(i, IndicatorReport.Read(report.Answers, i.Number)))],
            report.Answers[ProgressRules.Narrative],
            [.. files.Where(f => EvidenceReference.Parse(f.Reference)?.Place == report.Id)]);

        IndicatorProgress Said(Indicator indicator, IndicatorReport said) =>
            new(indicator, said.State, said.Reached, said.Remark, files.FirstOrDefault(f => f.Reference == said.Evidence), "", indicator.IsPast(today));
    }

    /// <summary>Every indicator with what was last reported of it.</summary>
    public IReadOnlyList<IndicatorProgress> Progress(FollowUp followUp, IReadOnlyList<CitedFile> files, string language)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        return [.. followUp.Indicators.Select(i => followUp.Latest(i) is { } latest
            ? new IndicatorProgress(i, latest.Report.State, latest.Report.Reached, latest.Report.Remark, File(latest.Report), NameOf(latest.Due, language), i.IsPast(today))
            : new IndicatorProgress(i, DoneState.NotReported, "", "", null, "", i.IsPast(today)))];

        CitedFile? File(IndicatorReport report) => files.FirstOrDefault(f => f.Reference == report.Evidence);
    }
}
