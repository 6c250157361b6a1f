using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>Carries out minutes on one dossier. Runs twice without harm.</summary>
public sealed class EraseDossier(RetentionStore retention, Eraser eraser)
{
    [Function(nameof(EraseDossier))]
    public async Task Run([ActivityTrigger] Erasure erasure, CancellationToken cancellationToken) =>
        await eraser.RunAsync(erasure.Dossier, (await retention.FindMinutesAsync(erasure.Minutes, cancellationToken))!, cancellationToken);
}
