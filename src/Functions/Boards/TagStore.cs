using Azure.Data.Tables;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Boards;

/// <summary>Tags: partition dossier, row the folded tag, column the tag as it was first written.</summary>
public sealed class TagStore(Tables tables)
{
    public async Task<IReadOnlyList<string>> OfAsync(string dossier, CancellationToken cancellationToken) =>
        await tables.Tags.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken).Select(row => row.GetString("Tag")).ToListAsync(cancellationToken);

    public Task AddAsync(string dossier, string tag, CancellationToken cancellationToken) =>
        tables.Tags.TryAddAsync(new TableEntity(dossier, VietnameseText.Fold(tag)) { ["Tag"] = tag }, cancellationToken);

    public Task RemoveAsync(string dossier, string tag, CancellationToken cancellationToken) =>
        tables.Tags.DeleteEntityAsync(dossier, VietnameseText.Fold(tag), cancellationToken: cancellationToken);
}
