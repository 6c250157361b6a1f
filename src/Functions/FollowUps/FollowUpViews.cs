using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Replications;

namespace DanVanKheo.FollowUps;

/// <summary>The follow-up of a model as people read it.</summary>
public sealed class FollowUpViews(FollowUpReader reader, FollowUpFiles files, ReportLines lines, DossierStore dossiers, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>For whoever gives an opinion; null before anything happened.</summary>
    public async Task<FollowUpView?> OfAsync(Dossier dossier, string language, string fileRoot, CancellationToken cancellationToken)
    {
        var followUp = await reader.ReadAsync(dossier, cancellationToken);
        var held = await files.OfAsync(dossier, followUp.Reports.Select(r => r.Id), cancellationToken);
        var achievement = followUp.Reports.LastOrDefault(r => r.Id.StartsWith(ProgressReport.Achievement, StringComparison.Ordinal) && r.IsSent);
        return new FollowUpView(
            lines.Progress(followUp, held, language),
            lines.Of(followUp, language),
            followUp.Inspections,
            achievement is null ? null : Achievement(dossier, followUp, achievement, held, language),
            await LineageAsync(dossier, cancellationToken),
            fileRoot)
        { Sent = lines.Sent(followUp, held, language) }.OrNull;
    }

    /// <summary>The report as it was kept or sent.</summary>
    public AchievementView Achievement(Dossier dossier, FollowUp followUp, ProgressReport report, IReadOnlyList<CitedFile> held, string language)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        return new(
            SettingsOf(dossier) is { } settings ? AchievementSections.Of(settings, report.Answers, language) : [],
            [.. followUp.Indicators.Select(i => Result(i, IndicatorReport.Read(report.Answers, i.Number)))],
            report.Answers[AchievementSettings.DisciplineField] == AchievementSettings.Pending,
            report.SentAt);

        IndicatorProgress Result(Indicator indicator, IndicatorReport result) => new(
            indicator, StateOf(indicator, result), result.Reached, result.Remark, held.FirstOrDefault(f => f.Reference == result.Evidence), "", indicator.IsPast(today));
    }

    /// <summary>The sections of the programme's achievement report; null when it has none.</summary>
    public AchievementSettings? SettingsOf(Dossier dossier) => programmes.Of(dossier).Route.Stages.FirstOrDefault(s => s.Kind == StageKind.AchievementReport)?.Achievement;

    private static DoneState StateOf(Indicator indicator, IndicatorReport result) => (Figures.Read(result.Reached), Figures.Read(indicator.Goal)) switch
    {
        (null, _) or (_, null) => DoneState.NotReported,
        var (reached, goal) => reached >= goal ? DoneState.Done : DoneState.NotDone,
    };

    private async Task<LineageView?> LineageAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (Lineage.Of(dossier) is not { } lineage || await dossiers.FindAsync(lineage.Parent, cancellationToken) is not { Dossier: { } parent }) return null;
        return new(lineage.Parent.ToString(), parent.Name, lineage.Kind, dossier.Answers[Continuation.ResultField]);
    }
}
