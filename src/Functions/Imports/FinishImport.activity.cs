using DanVanKheo.Audit;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Imports;

/// <summary>Every row has its result: the import is done.</summary>
public sealed class FinishImport(ImportStore imports, AuditLog audit, TimeProvider clock)
{
    [Function(nameof(FinishImport))]
    public async Task Run([ActivityTrigger] string import, CancellationToken cancellationToken)
    {
        var made = await imports.RowsAsync(import, cancellationToken).CountAsync(r => r.Result.Length > 0, cancellationToken);
        while (await imports.GetAsync(import, cancellationToken) is { Import.State: ImportState.Running } read)
        {
            if (await imports.TryUpdateAsync(read, read.Import with { State = ImportState.Done, FinishedAt = clock.GetUtcNow() }, cancellationToken)) break;
        }

        await audit.WriteAsync(Import.InstanceId(import), "finished", "system", "import", "ImportFinished", $"{made}", cancellationToken);
    }
}
