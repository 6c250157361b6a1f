using DanVanKheo.Opinions;

namespace DanVanKheo.Appraisals;

/// <summary>What a person has to score at the stages that are open now.</summary>
public sealed class OpenSheets(AssignmentStore seats, StageStore stages)
{
    /// <summary>The person's seats at open stages, scored or not, in the order of the dossiers.</summary>
    public async Task<IReadOnlyList<Assignment>> OfAsync(string person, CancellationToken cancellationToken)
    {
        var held = new List<Assignment>();
        foreach (var key in await seats.QueueOfAsync(person, cancellationToken))
        {
            if (await stages.FindAsync(key, cancellationToken) is not { Attempt.IsOpen: true }) continue;
            if (await seats.FindAsync(key, person, cancellationToken) is { Seat: { Recusal: null } seat }) held.Add(seat);
        }

        return held;
    }

    /// <summary>How many are not scored. Entries that have become void are cleared away: only for activities, because a page that is looked at changes nothing.</summary>
    public async Task<int> CountAsync(string person, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var key in await seats.QueueOfAsync(person, cancellationToken))
        {
            var seat = (await seats.FindAsync(key, person, cancellationToken))?.Seat;
            var isVoid = seat is { Recusal: not null } || await stages.FindAsync(key, cancellationToken) is { Attempt.IsOpen: false };
            if (isVoid) await seats.LeaveQueueAsync(person, key, cancellationToken);
            // No seat yet: another run is about to give it.
            else if (seat is not { IsOpen: false }) count++;
        }

        return count;
    }
}
