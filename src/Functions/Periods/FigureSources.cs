using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Brings together what the tables of a period are made of: from the tallies for a look at any day, from the records for a report that is kept.</summary>
public sealed class FigureSources(TallyReader tallies, DossierStore dossiers, UnitReportStore unitReports, PeriodCalendar calendar, ProgrammeShelf programmes, OrganisationBook book, TimeProvider clock)
{
    /// <summary>The groups of works by their id, as the programmes' forms name them.</summary>
    public IReadOnlyDictionary<string, string> GroupNames { get; } =
        programmes.Choices(CountedDossier.GroupField).ToDictionary(o => o.Value, o => o.Label.Vi);

    /// <summary>What the bloc was called on the day of the figures.</summary>
    public string BlocName(Period period) => book.DirectoryAt(period.AsOf).Bloc.Name;

    /// <summary>The name every unit had on the day of the figures, by its id.</summary>
    public IReadOnlyDictionary<string, string> UnitNames(Period period) => book.Organisations.ToDictionary(o => o.Id, o => o.NameOn(period.AsOf), StringComparer.Ordinal);

    /// <summary>From the tallies alone.</summary>
    public async Task<FigureSource> LiveAsync(Period period, CancellationToken cancellationToken) =>
        await OfAsync(period, await tallies.ReadAsync(period.Years, period.AsOf, cancellationToken), cancellationToken);

    /// <summary>The records counted by the end of the period's day, those that left among them.</summary>
    public async Task<IReadOnlyList<CountedDossier>> RecordsAsync(Period period, CancellationToken cancellationToken)
    {
        var records = new List<CountedDossier>();
        foreach (var year in period.Years)
        {
            await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
            {
                var record = CountedDossier.From(dossier);
                if (VietnamTime.Day(record.SubmittedAt) <= period.AsOf) records.Add(record);
            }
        }

        return records;
    }

    public async Task<FigureSource> OfAsync(Period period, TallyFigures now, CancellationToken cancellationToken)
    {
        var before = Earlier(period);
        return new(
            period,
            now,
            await tallies.ReadAsync(before.Years, before.AsOf, cancellationToken),
            UnitsOf(now),
            (await unitReports.OfAsync(period, cancellationToken)).Where(r => r.Value.SentAt is not null).ToDictionary(r => r.Key, r => r.Value.Count),
            calendar.UnitsDue(period).IsPast(clock.GetUtcNow()))
        {
            GroupNames = GroupNames,
        };
    }

    /// <summary>The units as the tree stood on the day of the figures; one that was counted and did not stand there is shown all the same, so that every sum adds up.</summary>
    private IReadOnlyList<Organisation> UnitsOf(TallyFigures figures)
    {
        var units = book.TreeAt(figures.AsOf).Organisations.Where(o => o.Kind.Registers()).ToList();
        return [.. units, .. figures.Places.Except(units.Select(u => u.Id)).Select(id => book.Find(id)?.On(figures.AsOf) ?? new(id, OrganisationKind.GrassrootsCommittee, id, null))];
    }

    /// <summary>The same day a year earlier; for several years the years just before them.</summary>
    private static Period Earlier(Period period)
    {
        var length = period.Year - period.From + 1;
        return new(period.Year - length, period.AsOf.AddYears(-length), period.Kind, period.From - length);
    }
}
