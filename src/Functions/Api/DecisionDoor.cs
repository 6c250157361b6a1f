using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>Opens the decision of a dossier for who keeps the register of the body that issued it.</summary>
public sealed class DecisionDoor(DossierStore dossiers, DecisionStore decisions, RegisterDoors registers)
{
    /// <exception cref="RuleBroken">There is none.</exception>
    /// <exception cref="ApiProblem">The register is not theirs.</exception>
    public async Task<(Dossier Dossier, DecisionFile File)> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(call["code"], cancellationToken)).Dossier;
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        Require(call, file?.First.Organisation ?? call.Directory.Bloc.Id);
        return file is not null ? (dossier, file) : throw new RuleBroken("UnknownDecision", call["code"]);
    }

    public void Require(ApiCall call, string organisation)
    {
        if (!registers.MayOpen(call.Person, organisation)) throw ApiCall.NoDuty();
    }
}
