using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>Imports the rows of one batch that have no result yet. Runs twice without harm: the row is written after what it became, and names it.</summary>
public sealed class ImportRows(ImportStore imports, RowRegistrar registrar)
{
    [Function(nameof(ImportRows))]
    public async Task Run([ActivityTrigger] ImportBatch batch, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var import = (await imports.GetAsync(batch.Import, cancellationToken)).Import;
        var rows = await imports.RowsAsync(batch, cancellationToken).Where(r => r is { IsWanted: true, IsSettled: false }).ToListAsync(cancellationToken);
        foreach (var row in rows) await imports.SaveAsync(import.Id, [await registrar.ImportAsync(import, row, client, cancellationToken)], cancellationToken);
    }
}
