using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;

namespace DanVanKheo.Outcomes;

/// <summary>The records of the programme that count by the end of a period, and the units as they stood then.</summary>
public sealed class OutcomeSource(DossierStore dossiers, OrganisationBook book)
{
    public async Task<ProgrammeOutcome> ReadAsync(Programme programme, Period period, CancellationToken cancellationToken)
    {
        var records = new List<Dossier>();
        foreach (var year in period.Years)
        {
            await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
            {
                if (dossier.Programme == programme.Id && Counts(dossier, period.AsOf)) records.Add(dossier);
            }
        }

        return new(programme, records, [.. book.TreeAt(period.AsOf).Organisations.Where(o => o.Kind.Registers())], period.AsOf);
    }

    private static bool Counts(Dossier dossier, DateOnly asOf)
    {
        var end = VietnamTime.EndOf(asOf);
        return CountedDossier.From(dossier) is var record && record.SubmittedAt < end && !(record.DroppedAt < end);
    }
}
