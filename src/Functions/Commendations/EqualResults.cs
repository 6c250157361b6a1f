using DanVanKheo.Appraisals;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Commendations;

/// <summary>Finds the dossiers of the same year and level whose panels came to the same points.</summary>
public sealed class EqualResults(DossierStore dossiers, AppraisalTables appraisals)
{
    /// <param name="table">What the dossier's own panel said; null where none was asked.</param>
    public async Task<TiePreference?> OfAsync(Dossier dossier, AppraisalTable? table, CancellationToken cancellationToken)
    {
        if (table is not { Lacking: 0, Result: { } result }) return null;
        var others = new List<TieCandidate>();
        await foreach (var other in dossiers.InYearAsync(dossier.Code.Year, cancellationToken))
        {
            if (other.Code == dossier.Code || other.Programme != dossier.Programme || other.Level != dossier.Level || !MayBeCommended(other)) continue;
            if (await appraisals.LastAsync(other, cancellationToken) is { Lacking: 0, Result: { } its }) others.Add(TieCandidate.Of(other, its.Median));
        }

        return TiePreference.Of(TieCandidate.Of(dossier, result.Median), others);
    }

    private static bool MayBeCommended(Dossier dossier) => dossier.Status is DossierStatus.UnderReview or DossierStatus.Returned or DossierStatus.Recognised or DossierStatus.Commended;
}
