using System.Globalization;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Evidence;

/// <summary>Evidence files of a draft: the bytes in a private blob, the facts in a row. The row is written last, so a row always has its file.</summary>
public sealed class EvidenceStore(Tables tables, Blobs blobs, TimeProvider clock)
{
    public async Task<IReadOnlyList<EvidenceFile>> OfAsync(string draft, CancellationToken cancellationToken)
    {
        var files = new List<EvidenceFile>();
        await foreach (var row in tables.Evidence.PartitionAsync<EvidenceRow>(draft, cancellationToken: cancellationToken)) files.Add(row.ToFile());
        return files;
    }

    public async Task<EvidenceFile?> FindAsync(string draft, string id, CancellationToken cancellationToken) =>
        (await tables.Evidence.FindAsync<EvidenceRow>(draft, id, cancellationToken))?.ToFile();

    /// <summary>Checks and keeps one file.</summary>
    /// <exception cref="Rules.RuleBroken">The file is empty, too large, or not of an accepted type.</exception>
    public async Task<EvidenceFile> AddAsync(string draft, string sentName, long size, string caption, Stream content, CancellationToken cancellationToken)
    {
        var name = EvidenceRules.SafeName(sentName);
        EvidenceRules.CheckRoom(await OfAsync(draft, cancellationToken), name, size);
        var head = new byte[EvidenceRules.HeadLength];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var contentType = EvidenceRules.ContentType(name, head.AsSpan(0, read));
        content.Position = 0;
        var now = clock.GetUtcNow();
        var id = NewId(now);
        var sha256 = await UploadAsync($"{draft}/{id}", contentType, content, cancellationToken);
        var file = new EvidenceFile(id, name, contentType, size, sha256, VietnameseText.NormaliseLine(caption), now);
        await tables.Evidence.AddEntityAsync(EvidenceRow.From(draft, file), cancellationToken);
        return file;
    }

    /// <summary>Makes a blob that is here already a file of the dossier, after reading it through; a blob that is not what it says is dropped.</summary>
    /// <exception cref="Rules.RuleBroken">The content is not of the type the name promises.</exception>
    public async Task TakeOverAsync(string draft, string id, string name, long size, string caption, CancellationToken cancellationToken)
    {
        var blob = blobs.Evidence.GetBlobClient($"{draft}/{id}");
        try
        {
            var (contentType, sha256) = await InspectAsync(blob, name, cancellationToken);
            await tables.Evidence.TryAddAsync(EvidenceRow.From(draft, new(id, name, contentType, size, sha256, caption, clock.GetUtcNow())), cancellationToken);
        }
        catch (Rules.RuleBroken)
        {
            await blob.DeleteIfExistsAsync(cancellationToken: cancellationToken);
            throw;
        }
    }

    /// <summary>Ids in the order of their making.</summary>
    internal static string NewId(DateTimeOffset now) => now.UtcTicks.ToString("x16", CultureInfo.InvariantCulture) + Convert.ToHexStringLower(Secrets.Bytes(4));

    /// <summary>Removes the row first: a file without a row is swept later, a row without a file would be a lie.</summary>
    public async Task RemoveAsync(string draft, string id, CancellationToken cancellationToken)
    {
        await tables.Evidence.DeleteEntityAsync(draft, id, cancellationToken: cancellationToken);
        await blobs.Evidence.GetBlobClient($"{draft}/{id}").DeleteIfExistsAsync(cancellationToken: cancellationToken);
    }

    public Task<Stream> OpenAsync(string draft, EvidenceFile file, CancellationToken cancellationToken) =>
        blobs.Evidence.GetBlobClient($"{draft}/{file.Id}").OpenReadAsync(cancellationToken: cancellationToken);

    private static async Task<(string ContentType, string Sha256)> InspectAsync(BlobClient blob, string name, CancellationToken cancellationToken)
    {
        await using var content = await blob.OpenReadAsync(cancellationToken: cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[80 * 1024];
        var read = await content.ReadAtLeastAsync(buffer, EvidenceRules.HeadLength, throwOnEndOfStream: false, cancellationToken);
        var contentType = EvidenceRules.ContentType(name, buffer.AsSpan(0, Math.Min(read, EvidenceRules.HeadLength)));
        for (; read > 0; read = await content.ReadAsync(buffer, cancellationToken)) hash.AppendData(buffer, 0, read);
        return (contentType, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private async Task<string> UploadAsync(string blob, string contentType, Stream content, CancellationToken cancellationToken)
    {
        using var sha256 = SHA256.Create();
        await using var hashed = new CryptoStream(content, sha256, CryptoStreamMode.Read, leaveOpen: true);
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } };
        await blobs.Evidence.GetBlobClient(blob).UploadAsync(hashed, options, cancellationToken);
        return Convert.ToHexStringLower(sha256.Hash!);
    }
}
