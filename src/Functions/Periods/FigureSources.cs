using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Brings together what the tables of a period are made of: from the tallies for a look at any day, from the records for a report that is kept.</summary>
public sealed class FigureSources(TallyReader tallies, DossierStore dossiers, UnitReportStore unitReports, OutcomeSource outcomes, PeriodCalendar calendar, ProgrammeShelf programmes, OrganisationBook book, TimeProvider clock)
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
        await OfAsync(period, await tallies.ReadAsync(period.Years, period.AsOf, cancellationToken), await tallies.ReadAsync(period.Earlier.Years, period.Earlier.AsOf, cancellationToken), cancellationToken);

    /// <summary>From the records alone, so that every number is that of a list.</summary>
    public async Task<FigureSource> OfAsync(Period period, ReportRecords records, CancellationToken cancellationToken)
    {
        var source = await OfAsync(period, TallyFigures.Count(period.AsOf, records.Now), TallyFigures.Count(period.Earlier.AsOf, records.Before), cancellationToken);
        var reported = new FigureQuery { Reported = true };
        return source with { ReportedModels = records.Now.Where(r => reported.Covers(r, period.AsOf)).GroupBy(r => r.Unit).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal) };
    }

    /// <summary>The records counted by the end of the period's day, those that left among them.</summary>
    public async Task<IReadOnlyList<CountedDossier>> RecordsAsync(Period period, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(period, cancellationToken);
        var records = new List<CountedDossier>();
        foreach (var year in period.Years)
        {
            await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
            {
                var record = CountedDossier.From(dossier);
                if (VietnamTime.Day(record.SubmittedAt) <= period.AsOf) records.Add(answers.TryGetValue(record.Code, out var answer) ? record with { Answer = answer } : record);
            }
        }

        return records;
    }

    /// <summary>The records behind a figure as of the period's day, in the order of their codes, without their words.</summary>
    public async Task<IEnumerable<OutcomeRecord>> BehindAsync(FigureQuery query, Period period, CancellationToken cancellationToken)
    {
        var answers = query.Reported is null ? [] : await AnswersAsync(period, cancellationToken);
        var years = new List<IEnumerable<OutcomeRecord>>();
        foreach (var year in period.Years) years.Add(await outcomes.OfYearAsync(year, cancellationToken));
        return years.SelectMany(records => records).Where(r => query.Covers(r, query.Reported is null ? default : answers.GetValueOrDefault(r.Code.ToString()), period.AsOf));
    }

    /// <summary>The same records with their words, as they are now.</summary>
    public async Task<IReadOnlyList<CountedDossier>> DossiersAsync(IEnumerable<DossierCode> records, Period period, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(period, cancellationToken);
        return [.. (await outcomes.DossiersAsync(records, cancellationToken)).Select(r => answers.TryGetValue(r.Code, out var answer) ? r with { Answer = answer } : r)];
    }

    private async Task<FigureSource> OfAsync(Period period, TallyFigures now, TallyFigures before, CancellationToken cancellationToken) =>
        new(
            period,
            now,
            before,
            UnitsOf(now),
            (await unitReports.OfAsync(period, cancellationToken)).Where(r => r.Value.SentAt is not null).ToDictionary(r => r.Key, r => r.Value.Count),
            calendar.UnitsDue(period).IsPast(clock.GetUtcNow()))
        {
            GroupNames = GroupNames,
            Base = book.Find(book.DirectoryAt(period.AsOf).Bloc.Id)?.Figures.LastOrDefault(f => f.Year <= period.Year),
        };

    /// <summary>What units have sent, by the code of the dossier; each speaks of its own.</summary>
    private async Task<Dictionary<string, DoneAnswer>> AnswersAsync(Period period, CancellationToken cancellationToken) =>
        (await unitReports.OfAsync(period, cancellationToken)).Values.Where(r => r.SentAt is not null).SelectMany(r => r.Answers).GroupBy(a => a.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    /// <summary>The units as the tree stood on the day of the figures; one that was counted and did not stand there is shown all the same, so that every sum adds up.</summary>
    private IReadOnlyList<Organisation> UnitsOf(TallyFigures figures)
    {
        var units = book.TreeAt(figures.AsOf).Organisations.Where(o => o.Kind.Registers()).ToList();
        return [.. units, .. figures.Places.Except(units.Select(u => u.Id)).Select(id => book.Find(id)?.On(figures.AsOf) ?? new(id, OrganisationKind.GrassrootsCommittee, id, null))];
    }
}
