using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Audit;
using DanVanKheo.Storage;

namespace DanVanKheo.Outcomes;

/// <summary>Frozen lists of records as blobs <c>figures/{sha256}.json</c>: the name is the content's own SHA-256, so that what an address points to can never change under it.</summary>
public sealed class FrozenRecordStore(Blobs blobs, AuditLog audit)
{
    /// <summary>Where the log keeps who froze what.</summary>
    public const string Log = "so-lieu-khoa";

    private const int Length = 64;

    /// <summary>Keeps the list; the same list frozen again is the same blob.</summary>
    /// <returns>Its SHA-256, lower-case hex.</returns>
    public async Task<string> KeepAsync(FrozenRecords records, string by, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(records);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(body));
        try
        {
            await blobs.Summaries.GetBlobClient(Name(sha256)).UploadAsync(BinaryData.FromBytes(body), new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // Somebody froze the same list before.
        }

        await audit.WriteAsync(Log, $"frozen|{sha256}", by, "staff", "RecordsFrozen", $"{records.Records.Count} {sha256} {records.Source}", cancellationToken);
        return sha256;
    }

    /// <summary>Null when nothing was frozen under that name.</summary>
    public async Task<FrozenRecords?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        if (sha256.Length != Length || !sha256.All(char.IsAsciiHexDigitLower)) return null;
        var blob = blobs.Summaries.GetBlobClient(Name(sha256));
        return await blob.ExistsAsync(cancellationToken) ? (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToObjectFromJson<FrozenRecords>() : null;
    }

    private static string Name(string sha256) => $"figures/{sha256}.json";
}
