using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>Counts the dossiers of the year to the end of the cut-off day and keeps the result for good.</summary>
public sealed class FreezeSummary(DossierStore dossiers, SummaryStore summaries, Programme programme, OrganisationDirectory directory)
{
    [Function(nameof(FreezeSummary))]
    public async Task Run([ActivityTrigger] string period, CancellationToken cancellationToken)
    {
        var counted = Period.Parse(period, programme.HalfYear) ?? throw new RuleBroken("UnknownPeriod", period);
        var records = await dossiers.InYearAsync(counted.Year, cancellationToken).Select(CountedDossier.From).ToListAsync(cancellationToken);
        await summaries.FreezeAsync(HalfYearSummary.Count(counted, directory.Archive, records), cancellationToken);
    }
}
