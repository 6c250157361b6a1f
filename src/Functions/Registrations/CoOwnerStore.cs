using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Registrations;

/// <summary>
/// Co-owners beside their draft: partition draft, row <c>co-owner-{id}</c>. Not columns of the draft, because somebody who was taken off
/// could write themselves back by saving an answer at the same moment. A link of a co-owner opens the draft as long as the row is there.
/// </summary>
public sealed class CoOwnerStore(Tables tables)
{
    private const string Prefix = "co-owner-";

    public async Task<IReadOnlyList<CoOwner>> OfAsync(string draft, CancellationToken cancellationToken)
    {
        var owners = new List<CoOwner>();
        await foreach (var row in tables.Drafts.PartitionAsync<TableEntity>(draft, Prefix, cancellationToken)) owners.Add(new(row.GetString("Email")));
        return owners;
    }

    public async Task<CoOwner?> FindAsync(string draft, string id, CancellationToken cancellationToken) =>
        await tables.Drafts.FindAsync<TableEntity>(draft, Prefix + id, cancellationToken) is { } row ? new(row.GetString("Email")) : null;

    /// <summary>False when the person was named before.</summary>
    public Task<bool> TryAddAsync(string draft, CoOwner owner, CancellationToken cancellationToken) =>
        tables.Drafts.TryAddAsync(new TableEntity(draft, Prefix + owner.Id) { ["Email"] = owner.Email }, cancellationToken);

    public Task RemoveAsync(string draft, string id, CancellationToken cancellationToken) =>
        tables.Drafts.DeleteEntityAsync(draft, Prefix + id, cancellationToken: cancellationToken);
}
