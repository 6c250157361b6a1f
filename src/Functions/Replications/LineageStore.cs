using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Replications;

/// <summary>Which models came from which, found from the older one.</summary>
public sealed class LineageStore(Tables tables)
{
    /// <summary>Writing it twice is as good as once.</summary>
    public Task RecordAsync(Lineage lineage, CancellationToken cancellationToken) => tables.Lineages.TryAddAsync(LineageRow.From(lineage), cancellationToken);

    /// <summary>Every link below a model, over all its copies. Codes only grow along a link, so this ends.</summary>
    public async Task<IReadOnlyList<Lineage>> BelowAsync(DossierCode root, CancellationToken cancellationToken)
    {
        var links = new List<Lineage>();
        var waiting = new Queue<DossierCode>([root]);
        while (waiting.TryDequeue(out var parent))
        {
            await foreach (var row in tables.Lineages.PartitionAsync<LineageRow>(parent.ToString(), cancellationToken: cancellationToken))
            {
                if (row.ToLineage() is not { } link || !Lineage.IsPossible(link.Parent, link.Child)) continue;
                links.Add(link);
                waiting.Enqueue(link.Child);
            }
        }

        return links;
    }
}
