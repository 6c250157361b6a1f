using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Definitions;
using DanVanKheo.Storage;

namespace DanVanKheo.Programmes;

/// <summary>
/// Editions of programmes: a row each, and what they say as a blob named by its own SHA-256, so that what a row points to can never change under it.
/// One row more, the turn, is rewritten with every change: who holds editions in memory looks at it.
/// </summary>
public sealed class EditionStore(Tables tables, Blobs blobs)
{
    private const string Turn = "turn";
    /// <summary>One value a line, and Vietnamese as it is written.</summary>
    public static JsonSerializerOptions Plain { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ConcurrentDictionary<(string File, string Sha256), ProgrammeReading> readings = new();

    /// <summary>Changes whenever an edition was added or decided; null before the first.</summary>
    public async Task<ETag?> TurnAsync(CancellationToken cancellationToken) => (await tables.Programmes.FindAsync<TableEntity>(Turn, Turn, cancellationToken))?.ETag;

    /// <summary>Every edition, by programme and number.</summary>
    public async Task<IReadOnlyList<Edition>> AllAsync(CancellationToken cancellationToken) => await tables.Programmes
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey ne {Turn}"), cancellationToken: cancellationToken)
        .Select(EditionRow.Read)
        .ToListAsync(cancellationToken);

    public async Task<StoredEdition?> FindAsync(string programme, int number, CancellationToken cancellationToken) =>
        await tables.Programmes.FindAsync<TableEntity>(programme, EditionRow.Key(number), cancellationToken) is { } row ? new(EditionRow.Read(row), row.ETag) : null;

    /// <summary>Keeps an edition; false when another one has its number.</summary>
    public async Task<bool> TryAddAsync(Edition edition, byte[] content, CancellationToken cancellationToken)
    {
        await KeepAsync(edition, content, cancellationToken);
        if (!await tables.Programmes.TryAddAsync(EditionRow.Write(edition), cancellationToken)) return false;
        await TurnOverAsync(cancellationToken);
        return true;
    }

    /// <summary>False when somebody decided it first.</summary>
    public async Task<bool> TryReplaceAsync(StoredEdition read, Edition changed, CancellationToken cancellationToken)
    {
        var row = EditionRow.Write(changed);
        row.ETag = read.Version;
        if (!await tables.Programmes.TryReplaceAsync(row, cancellationToken)) return false;
        await TurnOverAsync(cancellationToken);
        return true;
    }

    /// <summary>What an edition says, judged as a file is.</summary>
    public async Task<ProgrammeReading> ReadAsync(Edition edition, CancellationToken cancellationToken)
    {
        if (readings.TryGetValue((edition.File, edition.Sha256), out var known)) return known;
        var content = (await blobs.Programmes.GetBlobClient(Name(edition)).DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
        return readings[(edition.File, edition.Sha256)] = ProgrammeFiles.Read(edition.File, content);
    }

    /// <summary>A whole definition as it is kept: what it is based on is written out, one value a line.</summary>
    public static byte[] Content(SourceNode source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) source.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    public static string Sha256(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string Name(Edition edition) => $"{edition.Programme}/{edition.Sha256}.json";

    private Task TurnOverAsync(CancellationToken cancellationToken) =>
        tables.Programmes.UpsertEntityAsync(new TableEntity(Turn, Turn), TableUpdateMode.Replace, cancellationToken);

    private async Task KeepAsync(Edition edition, byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            await blobs.Programmes.GetBlobClient(Name(edition)).UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // The same content was kept before.
        }
    }
}
