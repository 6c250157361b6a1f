using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Papers;

/// <summary>
/// Papers of the office: a row each; the frozen content and the signed copy as blobs named by their SHA-256, so that what a row
/// says was frozen cannot be written over.
/// </summary>
public sealed class PaperStore(Tables tables, Blobs blobs, OrganisationDirectory directory)
{
    public async Task<StoredPaper?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.Papers.FindAsync<TableEntity>(directory.Archive, id, cancellationToken) is { } row ? new(PaperRow.Read(row), row.ETag) : null;

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<OfficePaper>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await tables.Papers.PartitionAsync<TableEntity>(directory.Archive, cancellationToken: cancellationToken).Select(PaperRow.Read).ToListAsync(cancellationToken)).OrderByDescending(p => p.At)];

    /// <summary>The papers of one type and subject, oldest first.</summary>
    public async Task<IReadOnlyList<OfficePaper>> OfAsync(PaperType type, string subject, CancellationToken cancellationToken) =>
        [.. (await BeginningAsync(type, subject, cancellationToken)).Where(p => p.Subject == subject).OrderBy(p => p.At)];

    /// <summary>The papers of one type whose subject is this or goes on from it.</summary>
    public async Task<IReadOnlyList<OfficePaper>> BeginningAsync(PaperType type, string subject, CancellationToken cancellationToken) =>
        await tables.Papers.PartitionAsync<TableEntity>(directory.Archive, $"{PaperId.Slug(type)}-{subject.ToLowerInvariant()}-", cancellationToken).Select(PaperRow.Read).ToListAsync(cancellationToken);

    public Task<bool> TryAddAsync(OfficePaper paper, CancellationToken cancellationToken) => tables.Papers.TryAddAsync(PaperRow.Write(directory.Archive, paper), cancellationToken);

    public Task<bool> TryUpdateAsync(StoredPaper read, OfficePaper changed, CancellationToken cancellationToken)
    {
        var row = PaperRow.Write(directory.Archive, changed);
        row.ETag = read.ETag;
        return tables.Papers.TryReplaceAsync(row, cancellationToken);
    }

    /// <returns>The SHA-256 it is kept under.</returns>
    public async Task<string> FreezeAsync(string id, Paper content, CancellationToken cancellationToken) => await KeepAsync(id, JsonSerializer.SerializeToUtf8Bytes(content), "application/json", cancellationToken);

    /// <exception cref="InvalidDataException">It is not what was frozen.</exception>
    public async Task<Paper> FrozenAsync(OfficePaper paper, CancellationToken cancellationToken) => (await ReadAsync(paper.Id, paper.Content, cancellationToken)).ToObjectFromJson<Paper>()!;

    /// <exception cref="InvalidDataException">It is not what was attached.</exception>
    public Task<BinaryData> SignedAsync(OfficePaper paper, SignedCopy signed, CancellationToken cancellationToken) => ReadAsync(paper.Id, signed.Sha256, cancellationToken);

    /// <returns>The SHA-256 it is kept under.</returns>
    public async Task<string> KeepAsync(string id, byte[] content, string contentType, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        await blobs.Papers.GetBlobClient($"{directory.Archive}/{id}/{sha256}").UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } }, cancellationToken);
        return sha256;
    }

    private async Task<BinaryData> ReadAsync(string id, string sha256, CancellationToken cancellationToken)
    {
        var content = (await blobs.Papers.GetBlobClient($"{directory.Archive}/{id}/{sha256}").DownloadContentAsync(cancellationToken)).Value.Content;
        var found = Convert.ToHexStringLower(SHA256.HashData(content));
        return found == sha256 ? content : throw new InvalidDataException($"The paper {id} is not what was kept: {found}.");
    }
}
