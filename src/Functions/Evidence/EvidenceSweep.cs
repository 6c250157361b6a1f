using Azure;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.Evidence;

/// <summary>
/// Once a day: removes drafts nobody sent in time, blobs no row names, forgets uploads nobody finished, and queues files no scanner has seen.
/// What it did, and what it will do when it is old enough, is kept for the officers' page.
/// </summary>
public sealed class EvidenceSweep(Tables tables, Blobs blobs, EvidenceStore evidence, DraftSweep drafts, ScanDesk scans, TimeProvider clock)
{
    private static readonly TimeSpan Rest = TimeSpan.FromHours(20);

    public async Task<SweepReport?> LastAsync(CancellationToken cancellationToken) => (await RowAsync(cancellationToken))?.ToReport();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await RowAsync(cancellationToken) is { } last && now - last.At < Rest) return;
        var (removed, waiting) = await drafts.RunAsync(now, cancellationToken);
        var report = new SweepReport(now, 0, 0, 0, 0) { Drafts = removed, DraftsWaiting = waiting };
        await foreach (var blob in blobs.Evidence.GetBlobsAsync(cancellationToken: cancellationToken)) report = await LookAsync(blob, report, cancellationToken);
        await ForgetUploadsAsync(now, cancellationToken);
        await tables.Evidence.UpsertEntityAsync(SweepRow.From(report), cancellationToken: cancellationToken);
    }

    private Task<SweepRow?> RowAsync(CancellationToken cancellationToken) => tables.Evidence.FindAsync<SweepRow>(SweepRow.Partition, SweepRow.Last, cancellationToken);

    private async Task<SweepReport> LookAsync(BlobItem blob, SweepReport report, CancellationToken cancellationToken)
    {
        // A name we never gave is not ours to remove.
        if (UploadSweep.RowOf(blob.Name) is not var (draft, id)) return report;
        var file = await evidence.FindAsync(draft, id, cancellationToken);
        if (file is not null) await scans.CatchUpAsync(draft, file, cancellationToken);
        var size = blob.Properties.ContentLength ?? 0;
        if (UploadSweep.IsAbandoned(file is not null, blob.Properties.LastModified ?? report.At, report.At)) return await RemoveAsync(blob, cancellationToken) ? report with { Removed = report.Removed + 1, RemovedBytes = report.RemovedBytes + size } : report;
        return file is null ? report with { Waiting = report.Waiting + 1, WaitingBytes = report.WaitingBytes + size } : report;
    }

    /// <summary>Only as it was listed: an upload that is finished at this very moment writes its blob again and keeps it.</summary>
    private async Task<bool> RemoveAsync(BlobItem blob, CancellationToken cancellationToken)
    {
        try
        {
            return await blobs.Evidence.GetBlobClient(blob.Name).DeleteIfExistsAsync(conditions: new BlobRequestConditions { IfMatch = blob.Properties.ETag }, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            return false;
        }
    }

    /// <summary>The rows of broken-off uploads whose blocks the storage has dropped by now.</summary>
    private async Task ForgetUploadsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await foreach (var row in tables.Evidence.QueryAsync<UploadRow>(Azure.Data.Tables.TableClient.CreateQueryFilter($"PartitionKey ge {UploadRow.Partition("")} and PartitionKey lt {UploadRow.Partition("~")}"), cancellationToken: cancellationToken))
        {
            if (row.Finished || row.Timestamp is not { } written || !UploadSweep.IsAbandoned(hasRow: false, written, now)) continue;
            try
            {
                await tables.Evidence.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
            }
            catch (RequestFailedException changed) when (changed.Status is 412 or 404)
            {
                // Somebody went on with it.
            }
        }
    }
}
