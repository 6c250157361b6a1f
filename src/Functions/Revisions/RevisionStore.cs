using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Evidence;
using DanVanKheo.Storage;

namespace DanVanKheo.Revisions;

/// <summary>Every time a dossier was sent: partition dossier, row its number. Never changed.</summary>
public sealed class RevisionStore(Tables tables)
{
    public async Task<IReadOnlyList<Revision>> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        var revisions = new List<Revision>();
        await foreach (var row in tables.Revisions.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken)) revisions.Add(Read(row));
        return revisions;
    }

    /// <summary>False when there is a revision of this number already.</summary>
    public Task<bool> TryAddAsync(Revision revision, CancellationToken cancellationToken)
    {
        var row = new TableEntity(revision.Dossier, revision.Number.ToString("D3", CultureInfo.InvariantCulture))
        {
            ["Stage"] = revision.Stage,
            ["Attempt"] = revision.Attempt,
            ["At"] = revision.At,
            ["Files"] = JsonSerializer.Serialize(revision.Files),
            ["Mended"] = JsonSerializer.Serialize(revision.Mended),
        };
        AnswerColumns.Write(row, revision.Answers);
        return tables.Revisions.TryAddAsync(row, cancellationToken);
    }

    private static Revision Read(TableEntity row) => new(
        row.PartitionKey,
        int.Parse(row.RowKey, CultureInfo.InvariantCulture),
        row.GetString("Stage"),
        row.GetInt32("Attempt")!.Value,
        row.GetDateTimeOffset("At")!.Value,
        AnswerColumns.Read(row),
        JsonSerializer.Deserialize<List<EvidenceFile>>(row.GetString("Files"))!,
        JsonSerializer.Deserialize<List<MendedItem>>(row.GetString("Mended"))!);
}
