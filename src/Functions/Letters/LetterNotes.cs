using DanVanKheo.Storage;

namespace DanVanKheo.Letters;

/// <summary>The paragraph an officer added to a letter while it was held.</summary>
public sealed class LetterNotes(Tables tables)
{
    public async Task<string> OfAsync(LetterKey key, CancellationToken cancellationToken) =>
        (await tables.Outbox.FindAsync<OutboxRow>(key.Subject, key.ToString(), cancellationToken))?.Note ?? "";
}
