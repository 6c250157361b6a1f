using Azure.Data.Tables;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Boards;

/// <summary>Filters an officer has named: partition person, row the folded name.</summary>
public sealed class SavedViewStore(Tables tables)
{
    public const int LongestName = 60;

    public async Task<IReadOnlyList<SavedView>> OfAsync(string person, CancellationToken cancellationToken) =>
        await tables.SavedViews.PartitionAsync<TableEntity>(person, cancellationToken: cancellationToken).Select(row => new SavedView(row.GetString("Name"), row.GetString("Query"))).ToListAsync(cancellationToken);

    /// <summary>A name that is there already gets the new filter.</summary>
    public Task KeepAsync(string person, SavedView view, CancellationToken cancellationToken) =>
        tables.SavedViews.UpsertEntityAsync(new TableEntity(person, VietnameseText.Fold(view.Name)) { ["Name"] = view.Name, ["Query"] = view.Query }, TableUpdateMode.Replace, cancellationToken);

    public Task RemoveAsync(string person, string name, CancellationToken cancellationToken) =>
        tables.SavedViews.DeleteEntityAsync(person, VietnameseText.Fold(name), cancellationToken: cancellationToken);
}
