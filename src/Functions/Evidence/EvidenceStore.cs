using System.Globalization;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Evidence;

/// <summary>Evidence files of a draft: the bytes in a private blob, the facts in a row. The row is written last, so a row always has its file.</summary>
public sealed class EvidenceStore(Tables tables, Blobs blobs, ScanQueue queue, TimeProvider clock) : IDisposable
{
    private const int InspectedAtOnce = 2;

    // Unpacking takes a processor and some memory each: sixty-four at once would take all.
    private readonly SemaphoreSlim inspecting = new(InspectedAtOnce);

    public async Task<IReadOnlyList<EvidenceFile>> OfAsync(string draft, CancellationToken cancellationToken)
    {
        var files = new List<EvidenceFile>();
        await foreach (var row in tables.Evidence.PartitionAsync<EvidenceRow>(draft, cancellationToken: cancellationToken)) files.Add(row.ToFile());
        return files;
    }

    public async Task<EvidenceFile?> FindAsync(string draft, string id, CancellationToken cancellationToken) =>
        (await tables.Evidence.FindAsync<EvidenceRow>(draft, id, cancellationToken))?.ToFile();

    /// <summary>Checks and keeps one file.</summary>
    /// <param name="content">Can be sought; read twice.</param>
    /// <exception cref="Rules.RuleBroken">The file is empty, too large, not of an accepted type, or holds what evidence never needs.</exception>
    public async Task<EvidenceFile> AddAsync(string draft, string sentName, long size, EvidenceDetails details, Stream content, CancellationToken cancellationToken)
    {
        var name = EvidenceRules.SafeName(sentName);
        EvidenceRules.CheckRoom(await OfAsync(draft, cancellationToken), name, size);
        var contentType = await InspectAsync(name, content, cancellationToken);
        content.Position = 0;
        var now = clock.GetUtcNow();
        var id = NewId(now);
        var sha256 = await UploadAsync($"{draft}/{id}", contentType, content, cancellationToken);
        return await WriteAsync(draft, new EvidenceFile(id, name, contentType, size, sha256, "", now).With(details), cancellationToken);
    }

    /// <summary>Makes a blob that is here already a file of the dossier, after reading it through; a blob that is not what it says is dropped.</summary>
    /// <param name="preview">The content type of its small picture; empty when there is none.</param>
    /// <exception cref="Rules.RuleBroken">The content is not of the type the name promises, or holds what evidence never needs.</exception>
    public async Task TakeOverAsync(string draft, string id, string name, long size, EvidenceDetails details, string preview, CancellationToken cancellationToken)
    {
        var blob = blobs.Evidence.GetBlobClient($"{draft}/{id}");
        try
        {
            // A copy on the disk: an inspection jumps to and fro, which over a network would be a request each time.
            await using var copy = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            var sha256 = await CopyAsync(blob, copy, cancellationToken);
            var contentType = await InspectAsync(name, copy, cancellationToken);
            await WriteAsync(draft, new EvidenceFile(id, name, contentType, size, sha256, "", clock.GetUtcNow()) { Preview = preview }.With(details), cancellationToken);
        }
        catch (Rules.RuleBroken)
        {
            await blob.DeleteIfExistsAsync(cancellationToken: cancellationToken);
            throw;
        }
    }

    /// <summary>Writes down what the submitter says of a file; false when the file is gone.</summary>
    public async Task<bool> DescribeAsync(string draft, string id, EvidenceDetails details, CancellationToken cancellationToken)
    {
        while (await tables.Evidence.FindAsync<EvidenceRow>(draft, id, cancellationToken) is { } row)
        {
            row.Describe(details);
            if (await tables.Evidence.TryReplaceAsync(row, cancellationToken)) return true;
        }

        return false;
    }

    /// <summary>Ids in the order of their making.</summary>
    internal static string NewId(DateTimeOffset now) => now.UtcTicks.ToString("x16", CultureInfo.InvariantCulture) + Convert.ToHexStringLower(Secrets.Bytes(4));

    /// <summary>Removes the row first: a file without a row is swept later, a row without a file would be a lie. What lies in quarantine stays there.</summary>
    public async Task RemoveAsync(string draft, string id, CancellationToken cancellationToken)
    {
        await tables.Evidence.DeleteEntityAsync(draft, id, cancellationToken: cancellationToken);
        await blobs.Evidence.GetBlobClient($"{draft}/{id}").DeleteIfExistsAsync(cancellationToken: cancellationToken);
        await blobs.Evidence.GetBlobClient(UploadSweep.PreviewOf($"{draft}/{id}")).DeleteIfExistsAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Removes all files of a draft, and what is known of those that were on their way.</summary>
    public async Task RemoveAllAsync(string draft, CancellationToken cancellationToken)
    {
        await foreach (var upload in tables.Evidence.PartitionAsync<UploadRow>(UploadRow.Partition(draft), cancellationToken: cancellationToken)) await tables.Evidence.DeleteEntityAsync(upload.PartitionKey, upload.RowKey, cancellationToken: cancellationToken);
        foreach (var file in await OfAsync(draft, cancellationToken)) await RemoveAsync(draft, file.Id, cancellationToken);
    }

    public Task<Stream> OpenAsync(string draft, EvidenceFile file, CancellationToken cancellationToken) =>
        blobs.Evidence.GetBlobClient($"{draft}/{file.Id}").OpenReadAsync(cancellationToken: cancellationToken);

    public Task<Stream> OpenPreviewAsync(string draft, EvidenceFile file, CancellationToken cancellationToken) =>
        blobs.Evidence.GetBlobClient(UploadSweep.PreviewOf($"{draft}/{file.Id}")).OpenReadAsync(cancellationToken: cancellationToken);

    public void Dispose() => inspecting.Dispose();

    private async Task<EvidenceFile> WriteAsync(string draft, EvidenceFile file, CancellationToken cancellationToken)
    {
        file = file with { Scan = queue.First };
        await queue.AddAsync(draft, file.Id, cancellationToken);
        await tables.Evidence.TryAddAsync(EvidenceRow.From(draft, file), cancellationToken);
        return file;
    }

    private async Task<string> InspectAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        await inspecting.WaitAsync(cancellationToken);
        try
        {
            return EvidenceInspection.Check(name, content);
        }
        finally
        {
            inspecting.Release();
        }
    }

    /// <summary>Copies the blob and returns its SHA-256.</summary>
    private static async Task<string> CopyAsync(BlobClient blob, Stream copy, CancellationToken cancellationToken)
    {
        await using var content = await blob.OpenReadAsync(cancellationToken: cancellationToken);
        using var sha256 = SHA256.Create();
        await using (var hashed = new CryptoStream(content, sha256, CryptoStreamMode.Read, leaveOpen: true)) await hashed.CopyToAsync(copy, cancellationToken);
        return Convert.ToHexStringLower(sha256.Hash!);
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
