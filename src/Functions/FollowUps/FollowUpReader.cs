using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.FollowUps;

/// <summary>Reads what happened to a model since its registration.</summary>
public sealed class FollowUpReader(StageStore stages, ReportStore reports, InspectionStore inspections, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<FollowUp> ReadAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        var programme = programmes.Of(dossier);
        var attempts = await stages.OfAsync(code, cancellationToken);
        var implementation = attempts.Where(a => KindOf(programme, a) == StageKind.Implementation).ToList();
        return new(
            Indicator.Of(programme, dossier.Answers),
            implementation.LastOrDefault(),
            attempts.LastOrDefault(a => KindOf(programme, a) == StageKind.AchievementReport),
            implementation.Count == 0 ? [] : Owed(programme, implementation),
            await reports.OfAsync(code, cancellationToken),
            await inspections.OfAsync(code, cancellationToken));
    }

    /// <summary>Counted from the first attempt: a return does not forgive a report. After the stage has closed nothing more is owed.</summary>
    private IReadOnlyList<ReportDue> Owed(Programme programme, IReadOnlyList<StageAttempt> attempts)
    {
        if (programme.Route.Stage(attempts[0].Stage).Reports is not { } plan) return [];
        var closed = attempts[^1] is { IsOpen: false } last ? last.Opinion?.At ?? last.WithdrawnAt : null;
        var owed = plan.Owed(attempts[0].OpenedAt, closed ?? clock.GetUtcNow(), programme.Calendar);
        return closed is { } end ? [.. owed.Where(due => due.OpensAt <= end)] : owed;
    }

    private static StageKind? KindOf(Programme programme, StageAttempt attempt) => programme.Route.Stages.FirstOrDefault(s => s.Id == attempt.Stage)?.Kind;
}
