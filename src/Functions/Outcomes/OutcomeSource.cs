using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Search;

namespace DanVanKheo.Outcomes;

/// <summary>The records of the programme that count by the end of a period, and the units as they stood then. Exact and of this moment, however far the index has come.</summary>
public sealed class OutcomeSource(OutcomeBlocks blocks, SearchMarks marks, DossierStore dossiers, OrganisationBook book, OrganisationDirectory directory)
{
    /// <summary>When more are marked, all dossiers of the year are read: one query is quicker than so many rows one by one.</summary>
    private const int MostMarked = 2_000;

    public async Task<ProgrammeOutcome> ReadAsync(Programme programme, Period period, CancellationToken cancellationToken)
    {
        var records = new List<OutcomeRecord>();
        foreach (var year in period.Years) records.AddRange((await OfYearAsync(year, cancellationToken)).Where(r => r.Programme == programme.Id && r.CountsOn(period.AsOf)));
        return new(programme, records, [.. book.TreeAt(period.AsOf).Organisations.Where(o => o.Kind.Registers())], period.AsOf);
    }

    /// <summary>The dossiers of some records, for their list.</summary>
    public async Task<IReadOnlyList<CountedDossier>> DossiersAsync(IEnumerable<OutcomeRecord> records, CancellationToken cancellationToken) =>
        await dossiers.ReadAsync(records.Select(r => r.Code), cancellationToken).Select(CountedDossier.From).ToListAsync(cancellationToken);

    /// <summary>Every dossier of a year once, in the order of their numbers.</summary>
    public async Task<IReadOnlyCollection<OutcomeRecord>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        // In this order: a mark that is taken away while we read was taken away after its dossier stood in its block, which is read later.
        var marked = await marks.WaitingAsync(DossierRow.Partition(directory.Archive, year), MostMarked + 1, cancellationToken);
        if (marked.Count > MostMarked || !await blocks.AreWholeAsync(year, cancellationToken)) return await dossiers.InYearAsync(year, cancellationToken).Select(d => OutcomeRecord.From(d, blocks.Fields)).ToListAsync(cancellationToken);
        var records = await blocks.ReadAsync(year, cancellationToken).ToListAsync(cancellationToken);
        return marked.Count == 0 ? records : Over(records, await blocks.LiveAsync(marked.Select(m => m.Code), cancellationToken));
    }

    private static IReadOnlyCollection<OutcomeRecord> Over(IReadOnlyList<OutcomeRecord> records, IReadOnlyList<OutcomeRecord> live)
    {
        var newest = live.ToDictionary(r => r.Code);
        return [.. records.Where(r => !newest.ContainsKey(r.Code)).Concat(live).OrderBy(r => r.Code.Number)];
    }
}
