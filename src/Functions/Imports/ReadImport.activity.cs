using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Imports;

/// <summary>The rows that are still to be imported, as batches.</summary>
public sealed class ReadImport(ImportStore imports)
{
    [Function(nameof(ReadImport))]
    public async Task<IReadOnlyList<ImportBatch>> Run([ActivityTrigger] string import, CancellationToken cancellationToken) =>
        ImportBatch.Of(import, await imports.RowsAsync(import, cancellationToken).Where(r => r is { IsWanted: true, IsSettled: false }).Select(r => r.Number).ToListAsync(cancellationToken));
}
