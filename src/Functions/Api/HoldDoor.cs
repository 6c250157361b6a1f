using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Retention;

namespace DanVanKheo.Api;

/// <summary>What is pending against a dossier's subject, for who prepares commendations. Who reads it is noted.</summary>
public sealed class HoldDoor(DossierStore dossiers, HoldStore holds, SensitiveReads reads)
{
    /// <exception cref="ApiProblem">They prepare none.</exception>
    public async Task<Dossier> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Require(call.Directory.Bloc.Id, CommendationRole.Officer);
        return (await dossiers.GetAsync(call["code"], cancellationToken)).Dossier;
    }

    public async Task<ApiAnswer> AnswerAsync(ApiCall call, Dossier dossier, CancellationToken cancellationToken)
    {
        await reads.ComplaintsAsync(dossier, call.Person.Id, cancellationToken);
        var known = await holds.OfAsync(SubjectKey.Of(dossier.Unit, dossier.SubjectName), cancellationToken);
        return ApiAnswer.Of(new Listed<HoldAnswer>([.. known.OrderBy(h => h.EnteredAt).Select(HoldAnswer.Of)], null));
    }
}
