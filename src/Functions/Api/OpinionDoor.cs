using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>The stage that waits for the person of the token. A duty is not enough: they must be one of those asked.</summary>
public sealed class OpinionDoor(DossierStore dossiers, StageStore stages)
{
    /// <exception cref="ApiProblem">Nothing waits for them.</exception>
    public async Task<(Dossier Dossier, StoredStage Stage)> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(call["code"], cancellationToken)).Dossier;
        var stage = await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken);
        if (stage is null || dossier.IsClosed || !stage.Attempt.IsOpen) throw new ApiProblem(StatusCodes.Status409Conflict, "NothingWaits");
        return stage.Attempt.IsAsked(call.Person.Id) ? (dossier, stage) : throw new ApiProblem(StatusCodes.Status403Forbidden, "NotAsked");
    }
}
