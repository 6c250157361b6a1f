using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Commendations;

/// <summary>What an agreeing opinion at the commendation stage makes happen: the decision, and its line in the ledger. May run twice.</summary>
public sealed class CommendationOutcome(DecisionStore decisions, LedgerStore ledger, OrganisationDirectory directory)
{
    public async Task ApplyAsync(Stage stage, Dossier dossier, CommendationTerms terms, CancellationToken cancellationToken)
    {
        await decisions.IssueAsync(dossier, Issuer.Of(directory, stage.Role, dossier.Unit), terms, cancellationToken);
        if (await decisions.FileOfAsync(dossier, cancellationToken) is { } file) await ledger.WriteAsync(dossier, file, cancellationToken);
    }
}
