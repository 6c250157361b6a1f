using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Storage;

namespace DanVanKheo.Audit;

/// <summary>
/// The roots, one blob each, <c>000001.txt</c> and so on, never overwritten; and a row that notes the number and hash of the last one,
/// in the table store: whoever removes the last blob must reach both.
/// </summary>
public sealed class AuditRootStore(Tables tables, Blobs blobs, TimeProvider clock)
{
    private const string Partition = "audit-root";
    private const string Row = "last";

    /// <summary>Entries are timed just before they are written; one that was being written while the root was made stands in the next.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    public async Task<AuditRoots> ReadAsync(CancellationToken cancellationToken)
    {
        var texts = new List<(int, string)>();
        foreach (var number in await NumbersAsync(cancellationToken))
        {
            var content = await blobs.Audit.GetBlobClient(NameOf(number)).DownloadContentAsync(cancellationToken);
            texts.Add((number, content.Value.Content.ToString()));
        }

        var noted = await tables.Reconciliations.FindAsync<TableEntity>(Partition, Row, cancellationToken);
        return AuditRoots.Of(texts, (noted?.GetInt32("Number") ?? 0, noted?.GetString("Hash") ?? ""));
    }

    /// <summary>Writes the next root: every log that grew since the one before.</summary>
    /// <param name="onceADay">Nothing is written when the last one is younger than half a day.</param>
    public async Task SealAsync(bool onceADay, CancellationToken cancellationToken)
    {
        var (roots, now) = (await ReadAsync(cancellationToken), clock.GetUtcNow());
        if (onceADay && roots.At is { } at && now - at < TimeSpan.FromHours(12)) return;
        var heads = await GrownAsync(roots, cancellationToken);
        var root = new AuditRoot(roots.Last + 1, now, roots.Hash, heads);
        var text = root.Write();
        try
        {
            await blobs.Audit.GetBlobClient(NameOf(root.Number)).UploadAsync(BinaryData.FromString(text), new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // Another machine was first.
            return;
        }

        await tables.Reconciliations.UpsertEntityAsync(new TableEntity(Partition, Row) { ["Number"] = root.Number, ["Hash"] = AuditRoot.Hash(text) }, TableUpdateMode.Replace, cancellationToken);
    }

    private async Task<IReadOnlyList<AuditHead>> GrownAsync(AuditRoots roots, CancellationToken cancellationToken)
    {
        var since = (roots.At ?? DateTimeOffset.UnixEpoch + Overlap) - Overlap;
        var heads = new List<AuditHead>();
        await foreach (var row in tables.Audit.QueryAsync<AuditHeadRow>(TableClient.CreateQueryFilter($"RowKey eq {AuditHeadRow.Row} and At ge {since}"), cancellationToken: cancellationToken))
        {
            if (roots.Heads.GetValueOrDefault(row.PartitionKey) != row.ToHead()) heads.Add(row.ToHead());
        }

        return heads;
    }

    private async Task<IReadOnlyList<int>> NumbersAsync(CancellationToken cancellationToken)
    {
        var numbers = new List<int>();
        await foreach (var blob in blobs.Audit.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (int.TryParse(blob.Name.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
        }

        return [.. numbers.Order()];
    }

    private static string NameOf(int number) => $"{number:D6}.txt";
}
