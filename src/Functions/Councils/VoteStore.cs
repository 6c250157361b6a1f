using Azure.Data.Tables;
using DanVanKheo.Opinions;
using DanVanKheo.Storage;

namespace DanVanKheo.Councils;

/// <summary>The rounds of every vote. A ballot changes the member's row and the box in one transaction, or neither.</summary>
public sealed class VoteStore(Tables tables)
{
    /// <summary>The rounds of a stage attempt, oldest first.</summary>
    public async Task<IReadOnlyList<VoteRound>> OfAsync(StageKey stage, CancellationToken cancellationToken) => [.. (await ReadAsync(stage, cancellationToken)).Select(r => r.Round)];

    /// <summary>The newest round; null before the first is opened.</summary>
    public async Task<VoteRound?> LatestAsync(StageKey stage, CancellationToken cancellationToken) => (await OfAsync(stage, cancellationToken)) is [.., var latest] ? latest : null;

    /// <summary>False when the round was opened already.</summary>
    public async Task<bool> TryOpenAsync(VoteRound round, CancellationToken cancellationToken)
    {
        var rows = round.Roll.Select(m => VoteRows.MemberOf(round, m)).Prepend(VoteRows.BoxOf(round));
        return await TrySubmitAsync([.. rows.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r))], cancellationToken);
    }

    /// <summary>The member takes part. Null when that stands written now.</summary>
    public Task<BallotRefusal?> ReceiveAsync(StageKey stage, string person, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeAsync(stage, person, now, round => round.Received(person), cancellationToken);

    /// <summary>Puts the ballot into the box of the newest round. Null when it is in.</summary>
    public Task<BallotRefusal?> CastAsync(StageKey stage, string person, Ballot ballot, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeAsync(stage, person, now, round => round.With(person, ballot), cancellationToken);

    /// <summary>Closes the box of a round that has ended: a ballot that was on its way then finds it closed.</summary>
    public async Task<VoteRound> SealAsync(StageKey stage, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = (await ReadAsync(stage, cancellationToken))[^1];
            if (read.Round.Box.Sealed) return read.Round;
            var closed = read.Round with { Box = read.Round.Box with { Sealed = true } };
            if (await TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, VoteRows.BoxOf(closed), read.Box)], cancellationToken)) return closed;
        }
    }

    private async Task<BallotRefusal?> ChangeAsync(StageKey stage, string person, DateTimeOffset now, Func<VoteRound, VoteRound> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = (await ReadAsync(stage, cancellationToken))[^1];
            if (read.Round.Refuses(person, now) is { } refusal) return refusal;
            var changed = change(read.Round);
            if (changed.Of(person) == read.Round.Of(person)) return null;
            TableTransactionAction member = new(TableTransactionActionType.UpdateReplace, VoteRows.MemberOf(changed, changed.Of(person)!), read.Members[person]);
            TableTransactionAction box = new(TableTransactionActionType.UpdateReplace, VoteRows.BoxOf(changed), read.Box);
            if (await TrySubmitAsync([member, box], cancellationToken)) return null;
        }
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await tables.Votes.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<StoredRound>> ReadAsync(StageKey stage, CancellationToken cancellationToken)
    {
        var rows = await tables.Votes.PartitionAsync<TableEntity>(stage.Dossier, VoteRows.Prefix(stage), cancellationToken).ToListAsync(cancellationToken);
        return [.. VoteRows.Read(stage, rows)];
    }
}
