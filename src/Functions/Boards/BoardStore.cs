using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Storage;

namespace DanVanKheo.Boards;

/// <summary>
/// One row for every open dossier, so that the board reads those and no others. An index only: the activities of a stage keep it, the reconciler
/// mends it, and the rows of dossiers and stages are the truth.
/// </summary>
public sealed class BoardStore(Tables tables, DossierStore dossiers, StageStore stages, TagStore tags)
{
    public async Task<IReadOnlyList<BoardItem>> AllAsync(CancellationToken cancellationToken) =>
        await tables.Board.PartitionAsync<BoardRow>(BoardRow.Partition, cancellationToken: cancellationToken).Select(row => row.ToItem()).ToListAsync(cancellationToken);

    /// <summary>The row as dossier and stage say it is now; none for a closed dossier. May run as often as it likes.</summary>
    public async Task KeepAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        if (dossier.IsClosed) await tables.Board.DeleteEntityAsync(BoardRow.Partition, code, cancellationToken: cancellationToken);
        // The stage that comes next opens by itself, and then stands here.
        else if (await stages.FindAsync(new(code, dossier.Stage, dossier.Attempt), cancellationToken) is { Attempt: var attempt }) await WriteAsync(dossier, attempt, cancellationToken);
    }

    /// <summary>Makes the board agree with the open dossiers of some years: takes away what is closed, writes what is missing or elsewhere.</summary>
    public async Task SettleAsync(IReadOnlyCollection<Dossier> open, IReadOnlyCollection<int> years, CancellationToken cancellationToken)
    {
        var rows = (await AllAsync(cancellationToken)).Where(i => years.Contains(i.Code.Year)).ToDictionary(i => i.Code);
        foreach (var dossier in open)
        {
            var agrees = rows.Remove(dossier.Code, out var row) && row.Stage == dossier.Stage && row.Attempt == dossier.Attempt && row.Name == dossier.Name && row.Programme == dossier.Programme && row.Returned == (dossier.Status == DossierStatus.Returned);
            if (!agrees) await KeepAsync(dossier.Code, cancellationToken);
        }

        foreach (var other in rows.Keys) await KeepAsync(other, cancellationToken);
    }

    /// <summary>By the row as it is now: the list may be older.</summary>
    private async Task KeepAsync(DossierCode code, CancellationToken cancellationToken)
    {
        if (await dossiers.FindAsync(code, cancellationToken) is { Dossier: var dossier }) await KeepAsync(dossier, cancellationToken);
    }

    private async Task WriteAsync(Dossier dossier, StageAttempt attempt, CancellationToken cancellationToken)
    {
        var returned = dossier.Status == DossierStatus.Returned;
        var item = new BoardItem(
            dossier.Code, dossier.Name, dossier.Unit, dossier.Field, dossier.Subject, attempt.Stage, attempt.Attempt,
            returned ? [] : [.. attempt.Holders.Select(h => h.Person)],
            returned ? attempt.Opinion?.At ?? attempt.OpenedAt : attempt.OpenedAt,
            returned ? null : attempt.Due,
            returned,
            await tags.OfAsync(attempt.Dossier, cancellationToken),
            dossier.Programme,
            dossier.Edition);
        await tables.Board.UpsertEntityAsync(BoardRow.From(item), TableUpdateMode.Replace, cancellationToken);
    }
}
