using DanVanKheo.Storage;

namespace DanVanKheo.Letters;

/// <summary>Every letter about one dossier and what became of it.</summary>
public sealed class DossierLetters(Tables tables)
{
    /// <summary>Oldest first. Codes are left out: they open nothing any more and fill the list.</summary>
    public async Task<IReadOnlyList<SentLetter>> OfAsync(string dossier, CancellationToken cancellationToken) =>
        [.. (await tables.Outbox.PartitionAsync<OutboxRow>(dossier, cancellationToken: cancellationToken).Where(row => !row.Key.Kind.CarriesCode()).ToListAsync(cancellationToken))
            .OrderBy(row => row.PostedAt)
            .Select(row => new SentLetter(row.Key.Kind, row.To ?? "", row.PostedAt, row.SentAt, row.State == LetterState.Sent && row.Fate != LetterFate.Unknown ? row.Fate.ToString() : row.State.ToString()))];
}
