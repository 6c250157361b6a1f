using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>Opens a dossier for a call whose person may read it: the rule is that of the officers' pages.</summary>
public sealed class DossierReading(DossierStore dossiers, StageStore stages, DossierSight sight, OrganisationDirectory directory)
{
    /// <exception cref="RuleBroken">There is none.</exception>
    /// <exception cref="ApiProblem">None of the person's duties covers it.</exception>
    public async Task<StoredDossier> OpenAsync(ApiCall call, string code, CancellationToken cancellationToken)
    {
        var read = await dossiers.GetAsync(code, cancellationToken);
        return await sight.WhyAsync(call.Person, read.Dossier, cancellationToken) is not null ? read : throw ApiCall.NoDuty();
    }

    public async Task<DossierDetails> DetailsAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var waits = dossier.Status == DossierStatus.UnderReview ? await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken) : null;
        return DossierDetails.Of(dossier, waits?.Attempt, person => directory.FindPerson(person)?.FullName ?? person);
    }
}
