using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Periods;

/// <summary>
/// Frozen summaries: the records behind each figure in a blob, its SHA-256 in a row (partition bloc, row period).
/// What was frozen first stays; a second run finds it.
/// </summary>
public sealed class SummaryStore(Tables tables, Blobs blobs, OrganisationDirectory directory, TimeProvider clock)
{
    public async Task FreezeAsync(HalfYearSummary summary, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(summary.Records);
        var blob = blobs.Summaries.GetBlobClient(BlobName(summary.Period));
        try
        {
            await blob.UploadAsync(BinaryData.FromBytes(body), new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException exists) when (exists.Status == 409)
        {
            body = (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
        }

        var row = new TableEntity(directory.Archive, summary.Period.Id) { ["FrozenAt"] = clock.GetUtcNow(), ["Sha256"] = Convert.ToHexStringLower(SHA256.HashData(body)) };
        await tables.Summaries.TryAddAsync(row, cancellationToken);
    }

    public async Task<FrozenSummary?> FindAsync(Period period, CancellationToken cancellationToken)
    {
        var row = await tables.Summaries.FindAsync<TableEntity>(directory.Archive, period.Id, cancellationToken);
        if (row is null) return null;
        var body = (await blobs.Summaries.GetBlobClient(BlobName(period)).DownloadContentAsync(cancellationToken)).Value.Content;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(body));
        if (sha256 != row.GetString("Sha256")) throw new InvalidDataException($"The summary {period.Id} is not what was frozen: {sha256}.");
        return new(new(period, directory.Archive, body.ToObjectFromJson<List<CountedDossier>>()!), row.GetDateTimeOffset("FrozenAt")!.Value, sha256);
    }

    private string BlobName(Period period) => $"{directory.Archive}/{period.Id}.json";
}
