using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Dossiers;

/// <summary>What the row says comes next.</summary>
public sealed class ReadNextStep(DossierStore dossiers)
{
    [Function(nameof(ReadNextStep))]
    public async Task<NextStep> Run([ActivityTrigger] string dossier, CancellationToken cancellationToken) =>
        DossierFlow.Next((await dossiers.GetAsync(dossier, cancellationToken)).Dossier);
}
