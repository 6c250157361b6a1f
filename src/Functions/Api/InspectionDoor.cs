using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;

namespace DanVanKheo.Api;

/// <summary>The visits to a model, for who may inspect it.</summary>
public sealed class InspectionDoor(DossierStore dossiers, FollowUpReader reader)
{
    /// <exception cref="ApiProblem">None of the person's duties lets them inspect.</exception>
    public async Task<(Dossier Dossier, FollowUp Known)> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(call["code"], cancellationToken)).Dossier;
        call.Require(dossier.Unit, InspectionPages.Roles);
        return (dossier, await reader.ReadAsync(dossier, cancellationToken));
    }

    public async Task<ApiAnswer> AnswerAsync(Dossier dossier, CancellationToken cancellationToken) =>
        ApiAnswer.Of(new Listed<InspectionAnswer>([.. (await reader.ReadAsync(dossier, cancellationToken)).Inspections.Select(InspectionAnswer.Of)], null));
}
