using DanVanKheo.Appraisals;
using DanVanKheo.Boards;
using DanVanKheo.Councils;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Staff;

/// <summary>Every open dossier, and whom it waits for: the members of a panel or council before who closes its stage.</summary>
public sealed class WaitingBoard(BoardStore board, AssignmentStore assignments, VoteStore votes, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <param name="may">Whether the reader may see the dossiers of a unit.</param>
    public async Task<IReadOnlyList<Held>> ReadAsync(Func<string, bool> may, CancellationToken cancellationToken)
    {
        var held = new List<Held>();
        foreach (var item in await board.AllAsync(cancellationToken))
        {
            if (programmes.Of(item).Route.Find(item.Stage) is { } stage && may(item.Unit)) held.AddRange(await OfAsync(item, stage, cancellationToken));
        }

        return held;
    }

    private async Task<IEnumerable<Held>> OfAsync(BoardItem item, Stage stage, CancellationToken cancellationToken)
    {
        if (item.Returned) return [new("", WorkKind.Mend, item, stage.Id, item.Since, null)];
        if (stage.IsAnsweredBySubmitter) return [new("", WorkKind.Report, item, stage.Id, item.Since, item.Due)];
        var holders = item.Holders.Select(person => new Held(person, WorkKind.Opinion, item, stage.Id, item.Since, item.Due));
        var key = new StageKey(item.Code.ToString(), item.Stage, item.Attempt);
        return stage.Kind switch
        {
            StageKind.Appraisal => await SheetsAsync(item, key, cancellationToken) is { Count: > 0 } sheets ? sheets : holders,
            StageKind.CouncilVote => await BallotsAsync(item, key, cancellationToken) is { Count: > 0 } ballots ? ballots : holders,
            // A model in the making waits for nobody until its time is over.
            StageKind.Implementation => item.IsLate(clock.GetUtcNow()) ? holders : [],
            _ => holders,
        };
    }

    private async Task<IReadOnlyList<Held>> SheetsAsync(BoardItem item, StageKey key, CancellationToken cancellationToken) =>
        [.. (await assignments.OfStageAsync(key, cancellationToken)).Where(s => s.Seat.IsOpen).Select(s => new Held(s.Seat.Person, WorkKind.Sheet, item, item.Stage, s.Seat.AssignedAt, item.Due))];

    private async Task<IReadOnlyList<Held>> BallotsAsync(BoardItem item, StageKey key, CancellationToken cancellationToken) =>
        await votes.LatestAsync(key, cancellationToken) is { } round && !round.HasEnded(clock.GetUtcNow())
            ? [.. round.Awaited.Select(m => new Held(m.Person, WorkKind.Ballot, item, item.Stage, round.OpenedAt, round.Due))]
            : [];
}
