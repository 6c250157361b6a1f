using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using DanVanKheo.Rules;
using DanVanKheo.Storage;

namespace DanVanKheo.Evidence;

/// <summary>
/// Files that come in pieces. Each piece is a staged block of the file's blob, so a piece sent twice is one piece, and what arrived
/// stays when the connection breaks. Only the last call makes a file of them.
/// </summary>
public sealed class EvidenceUploads(Tables tables, Blobs blobs, EvidenceStore evidence, TimeProvider clock)
{
    /// <summary>Begins an upload or finds the one that was broken off: the same name, size and time of change are the same file.</summary>
    /// <exception cref="RuleBroken">The file is empty, too large, of a kind that is not taken, or there is no room.</exception>
    public async Task<UploadState> BeginAsync(string draft, string sentName, long size, string changed, EvidenceDetails details, CancellationToken cancellationToken)
    {
        var name = EvidenceRules.SafeName(sentName);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}|{size}|{changed}")))[..32];
        var row = await tables.Evidence.FindAsync<UploadRow>(UploadRow.Partition(draft), id, cancellationToken);
        if (row is not null && await evidence.FindAsync(draft, row.File, cancellationToken) is not null) return new(id, [], Whole: true);
        EvidenceRules.PromisedType(name);
        EvidenceRules.CheckRoom(await evidence.OfAsync(draft, cancellationToken), name, size);
        // A file that was taken away again starts afresh.
        var file = row is { Finished: false } ? row.File : EvidenceStore.NewId(clock.GetUtcNow());
        var kept = new UploadRow { PartitionKey = UploadRow.Partition(draft), RowKey = id, Name = name, Size = size, Details = JsonSerializer.Serialize(details), Preview = row is { Finished: false } ? row.Preview : null, File = file };
        await tables.Evidence.UpsertEntityAsync(kept, TableUpdateMode.Replace, cancellationToken);
        return new(id, await HeldAsync(Blob(draft, kept), size, cancellationToken), Whole: false);
    }

    /// <summary>Keeps one piece. The first one shows what kind of file it is.</summary>
    /// <exception cref="RuleBroken">There is no such upload or piece, it has another length, or the file is not what its ending says.</exception>
    public async Task KeepAsync(string draft, string id, int piece, ArraySegment<byte> bytes, CancellationToken cancellationToken)
    {
        var row = await FindAsync(draft, id, cancellationToken);
        if (row.Finished) return;
        if (bytes.Count == 0 || bytes.Count != EvidencePieces.Length(row.Size, piece)) throw new RuleBroken("PieceBroken", row.Name);
        if (piece == 0) EvidenceRules.ContentType(row.Name, bytes.AsSpan(0, Math.Min(bytes.Count, EvidenceRules.HeadLength)));
        using var content = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        await Blob(draft, row).StageBlockAsync(EvidencePieces.BlockId(piece), content, cancellationToken: cancellationToken);
    }

    /// <summary>Keeps the small picture the browser made of a file that is not whole yet; the file itself stays as it is.</summary>
    /// <exception cref="RuleBroken">There is no such upload, or it is no small picture.</exception>
    public async Task KeepPreviewAsync(string draft, string id, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        var row = await FindAsync(draft, id, cancellationToken);
        if (row.Finished) return;
        row.Preview = PreviewRules.ContentType(picture.Span);
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = row.Preview } };
        await blobs.Evidence.GetBlobClient(UploadSweep.PreviewOf($"{draft}/{row.File}")).UploadAsync(BinaryData.FromBytes(picture), options, cancellationToken);
        await tables.Evidence.UpsertEntityAsync(row, cancellationToken: cancellationToken);
    }

    /// <summary>Makes the pieces one file of the dossier; doing it again finds the file.</summary>
    /// <exception cref="RuleBroken">A piece is missing, there is no room any more, or the file is not what its ending says.</exception>
    public async Task FinishAsync(string draft, string id, CancellationToken cancellationToken)
    {
        var row = await FindAsync(draft, id, cancellationToken);
        if (await evidence.FindAsync(draft, row.File, cancellationToken) is null)
        {
            EvidenceRules.CheckRoom(await evidence.OfAsync(draft, cancellationToken), row.Name, row.Size);
            await CommitAsync(Blob(draft, row), row, cancellationToken);
            await evidence.TakeOverAsync(draft, row.File, row.Name, row.Size, JsonSerializer.Deserialize<EvidenceDetails>(row.Details)!, row.Preview ?? "", cancellationToken);
        }

        row.Finished = true;
        await tables.Evidence.UpsertEntityAsync(row, cancellationToken: cancellationToken);
    }

    private static async Task CommitAsync(BlockBlobClient blob, UploadRow row, CancellationToken cancellationToken)
    {
        var pieces = EvidencePieces.Count(row.Size);
        if ((await HeldAsync(blob, row.Size, cancellationToken)).Count < pieces) throw new RuleBroken("PieceBroken", row.Name);
        var options = new CommitBlockListOptions { HttpHeaders = new BlobHttpHeaders { ContentType = EvidenceRules.PromisedType(row.Name) } };
        await blob.CommitBlockListAsync(Enumerable.Range(0, pieces).Select(EvidencePieces.BlockId), options, cancellationToken);
    }

    private static async Task<IReadOnlyList<int>> HeldAsync(BlockBlobClient blob, long size, CancellationToken cancellationToken)
    {
        try
        {
            BlockList list = await blob.GetBlockListAsync(BlockListTypes.All, cancellationToken: cancellationToken);
            return [.. list.CommittedBlocks.Concat(list.UncommittedBlocks)
                .Select(b => (Piece: int.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(b.Name)), CultureInfo.InvariantCulture), b.SizeLong))
                .Where(b => b.SizeLong == EvidencePieces.Length(size, b.Piece)).Select(b => b.Piece).Distinct().Order()];
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return [];
        }
    }

    private async Task<UploadRow> FindAsync(string draft, string id, CancellationToken cancellationToken) =>
        await tables.Evidence.FindAsync<UploadRow>(UploadRow.Partition(draft), id, cancellationToken) ?? throw new RuleBroken("FileUnknown");

    private BlockBlobClient Blob(string draft, UploadRow row) => blobs.Evidence.GetBlockBlobClient($"{draft}/{row.File}");
}
