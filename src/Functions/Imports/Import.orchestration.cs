using DanVanKheo.Dossiers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace DanVanKheo.Imports;

/// <summary>Imports the rows of one list, one batch after the other, each row once.</summary>
public static class ImportOrchestration
{
    [Function(nameof(ImportOrchestration))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var import = context.GetInput<string>()!;
        var batches = await context.CallActivityAsync<IReadOnlyList<ImportBatch>>(nameof(ReadImport), import, Patience.Activity);
        foreach (var batch in batches) await context.CallActivityAsync(nameof(ImportRows), batch, Patience.Activity);
        await context.CallActivityAsync(nameof(FinishImport), import, Patience.Activity);
    }
}
