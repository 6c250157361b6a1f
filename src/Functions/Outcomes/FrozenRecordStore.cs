using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Audit;
using DanVanKheo.Periods;
using DanVanKheo.Storage;

namespace DanVanKheo.Outcomes;

/// <summary>
/// Frozen lists of records as blobs <c>figures/{sha256}.json</c>: one for the list, one for each of its parts. The name is the content's own SHA-256,
/// so that what an address points to can never change under it.
/// </summary>
public sealed class FrozenRecordStore(Blobs blobs, AuditLog audit)
{
    /// <summary>Where the log keeps who froze what.</summary>
    public const string Log = "so-lieu-khoa";

    private const int Length = 64;

    /// <summary>Keeps the list; the same list frozen again is the same blobs.</summary>
    /// <returns>Its SHA-256, lower-case hex.</returns>
    public async Task<string> KeepAsync(FrozenRecords records, string by, CancellationToken cancellationToken)
    {
        var parts = new List<string>();
        foreach (var part in records.Records.Chunk(FrozenList.PartSize)) parts.Add(await KeepAsync(part, cancellationToken));
        // Last: who finds the list finds its parts.
        var sha256 = await KeepAsync(new FrozenList(records.Title, records.Source, records.AsOf, records.Records.Count, parts), cancellationToken);
        await audit.WriteAsync(Log, $"frozen|{sha256}", by, "staff", "RecordsFrozen", $"{records.Records.Count} {sha256} {records.Source}", cancellationToken);
        return sha256;
    }

    /// <summary>Null when no list was frozen under that name.</summary>
    public async Task<FrozenList?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        if (sha256.Length != Length || !sha256.All(char.IsAsciiHexDigitLower)) return null;
        var blob = blobs.Summaries.GetBlobClient(Name(sha256));
        if (!await blob.ExistsAsync(cancellationToken)) return null;
        using var read = JsonDocument.Parse((await blob.DownloadContentAsync(cancellationToken)).Value.Content);
        // A part is found under its name too; it is no list.
        return read.RootElement.ValueKind == JsonValueKind.Object ? read.Deserialize<FrozenList>() : null;
    }

    /// <summary>Some records of a list, in its order.</summary>
    /// <exception cref="InvalidOperationException">A part is not what was frozen.</exception>
    public async Task<IReadOnlyList<CountedDossier>> ReadAsync(FrozenList list, int skip, int take, CancellationToken cancellationToken)
    {
        var (parts, before) = list.Around(skip, take);
        var records = new List<CountedDossier>();
        foreach (var part in parts) records.AddRange(await ReadAsync(part, cancellationToken));
        return [.. records.Skip(before).Take(take)];
    }

    private async Task<CountedDossier[]> ReadAsync(string part, CancellationToken cancellationToken)
    {
        var body = (await blobs.Summaries.GetBlobClient(Name(part)).DownloadContentAsync(cancellationToken)).Value.Content;
        return Convert.ToHexStringLower(SHA256.HashData(body.ToMemory().Span)) == part ? body.ToObjectFromJson<CountedDossier[]>()! : throw new InvalidOperationException($"figures/{part} is not what was frozen.");
    }

    private async Task<string> KeepAsync<T>(T content, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(content);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(body));
        try
        {
            await blobs.Summaries.GetBlobClient(Name(sha256)).UploadAsync(BinaryData.FromBytes(body), new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // Somebody froze the same before.
        }

        return sha256;
    }

    private static string Name(string sha256) => $"figures/{sha256}.json";
}
