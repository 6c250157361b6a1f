using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.Evidence;

/// <summary>The files that need somebody: in the queue of the scanner, or infected.</summary>
public sealed class EvidenceBoard(Tables tables, ScanQueue queue, DraftStore drafts)
{
    /// <summary>Infected ones first, then by age.</summary>
    public async Task<IReadOnlyList<EvidenceBoardLine>> OpenAsync(CancellationToken cancellationToken)
    {
        var waiting = (await queue.ListAsync(cancellationToken)).ToDictionary(r => r.RowKey, r => r.Fault ?? "", StringComparer.Ordinal);
        var lines = new List<EvidenceBoardLine>();
        // Few rows ever: everything else is clean.
        var states = Azure.Data.Tables.TableClient.CreateQueryFilter($"Scan eq {nameof(ScanState.Infected)} or Scan eq {nameof(ScanState.Waiting)} or Scan eq {nameof(ScanState.Unreachable)}");
        await foreach (var row in tables.Evidence.QueryAsync<EvidenceRow>(states, cancellationToken: cancellationToken))
        {
            var dossier = (await drafts.FindAsync(Quarantine.DraftOf(row.PartitionKey), cancellationToken))?.Dossier ?? "";
            lines.Add(new(row.ToFile(), dossier, waiting.GetValueOrDefault(ScanRow.Key(row.PartitionKey, row.RowKey), "")));
        }

        return [.. lines.OrderByDescending(l => l.File.Scan == ScanState.Infected).ThenBy(l => l.File.UploadedAt)];
    }
}
