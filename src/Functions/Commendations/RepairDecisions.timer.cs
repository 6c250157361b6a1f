using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>Finishes what a page left undone when it died right after writing an amending or revoking decision.</summary>
public sealed class RepairDecisions(DecisionStore decisions, DossierStore dossiers, ChangeDesk desk, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    private static readonly TimeSpan Looked = TimeSpan.FromDays(2);

    /// <summary>Last numbers of a body: more than it gives out in two days.</summary>
    private const int Most = 2_000;

    [Function(nameof(RepairDecisions))]
    public async Task Run([TimerTrigger("%ReconcileSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var body in Issuer.Bodies(directory, programmes.SigningRoles)) await RepairAsync(body, cancellationToken);
    }

    private async Task RepairAsync(string organisation, CancellationToken cancellationToken)
    {
        var papers = await decisions.LatestAsync(decisions.SeriesOf(organisation), Most, cancellationToken);
        foreach (var paper in papers.Where(p => Enum.TryParse<ChangeKind>(p.Kind, out _) && clock.GetUtcNow() - p.IssuedAt < Looked))
        {
            var dossier = (await dossiers.GetAsync(paper.Dossier, cancellationToken)).Dossier;
            if (await decisions.FileOfAsync(dossier, cancellationToken) is { } file) await desk.FinishAsync(dossier, file.Changes.First(c => c.Number == paper.Number), cancellationToken);
        }
    }
}
