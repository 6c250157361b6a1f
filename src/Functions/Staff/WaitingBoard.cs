using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Staff;

/// <summary>Every open dossier of this year and the last, and whom it waits for: the members of a panel or council before who closes its stage.</summary>
public sealed class WaitingBoard(DossierStore dossiers, StageStore stages, AssignmentStore assignments, VoteStore votes, ProgrammeShelf programmes, TimeProvider clock)
{
    private const int YearsBack = 1;

    /// <param name="may">Whether the reader may see the dossier.</param>
    public async Task<IReadOnlyList<Held>> ReadAsync(Func<Dossier, bool> may, CancellationToken cancellationToken)
    {
        var held = new List<Held>();
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        for (var back = YearsBack; back >= 0; back--)
        {
            await foreach (var dossier in dossiers.InYearAsync(year - back, cancellationToken))
            {
                if (!dossier.IsClosed && programmes.Of(dossier).Route.Find(dossier.Stage) is { } stage && may(dossier)) held.AddRange(await OfAsync(dossier, stage, cancellationToken));
            }
        }

        return held;
    }

    private async Task<IEnumerable<Held>> OfAsync(Dossier dossier, Stage stage, CancellationToken cancellationToken)
    {
        var key = new StageKey(dossier.Code.ToString(), dossier.Stage, dossier.Attempt);
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt: var attempt }) return [];
        if (dossier.Status == DossierStatus.Returned) return [new("", WorkKind.Mend, dossier, stage.Id, attempt.Opinion?.At ?? attempt.OpenedAt, null)];
        if (!attempt.IsOpen) return [];
        if (stage.IsAnsweredBySubmitter) return [new("", WorkKind.Report, dossier, stage.Id, attempt.OpenedAt, attempt.Due)];
        var holders = attempt.Holders.Select(h => new Held(h.Person, WorkKind.Opinion, dossier, stage.Id, attempt.OpenedAt, attempt.Due));
        return stage.Kind switch
        {
            StageKind.Appraisal => await SheetsAsync(dossier, attempt, cancellationToken) is { Count: > 0 } sheets ? sheets : holders,
            StageKind.CouncilVote => await BallotsAsync(dossier, attempt, cancellationToken) is { Count: > 0 } ballots ? ballots : holders,
            // A model in the making waits for nobody until its time is over.
            StageKind.Implementation => attempt.Due.IsPast(clock.GetUtcNow()) ? holders : [],
            _ => holders,
        };
    }

    private async Task<IReadOnlyList<Held>> SheetsAsync(Dossier dossier, StageAttempt attempt, CancellationToken cancellationToken) =>
        [.. (await assignments.OfStageAsync(attempt.Key, cancellationToken)).Where(s => s.Seat.IsOpen).Select(s => new Held(s.Seat.Person, WorkKind.Sheet, dossier, attempt.Stage, s.Seat.AssignedAt, attempt.Due))];

    private async Task<IReadOnlyList<Held>> BallotsAsync(Dossier dossier, StageAttempt attempt, CancellationToken cancellationToken) =>
        await votes.LatestAsync(attempt.Key, cancellationToken) is { } round && !round.HasEnded(clock.GetUtcNow())
            ? [.. round.Awaited.Select(m => new Held(m.Person, WorkKind.Ballot, dossier, attempt.Stage, round.OpenedAt, round.Due))]
            : [];
}
