using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Notes;

/// <summary>Notes: partition dossier, row the note's id.</summary>
public sealed class NoteStore(Tables tables)
{
    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<Note>> OfAsync(string dossier, CancellationToken cancellationToken) =>
        [.. (await tables.Notes.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken)).OrderBy(n => n.At)];

    /// <summary>False when a note with this id is there already.</summary>
    public Task<bool> TryAddAsync(Note note, CancellationToken cancellationToken) => tables.Notes.TryAddAsync(
        new TableEntity(note.Dossier, note.Id) { ["Author"] = note.Author, ["Audience"] = note.Audience.ToString(), ["Text"] = note.Text, ["At"] = note.At }, cancellationToken);

    private static Note Read(TableEntity row) =>
        new(row.RowKey, row.PartitionKey, row.GetString("Author"), Enum.Parse<NoteAudience>(row.GetString("Audience")), row.GetString("Text"), row.GetDateTimeOffset("At")!.Value);
}
