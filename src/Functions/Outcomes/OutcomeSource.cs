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
        var years = new List<IEnumerable<OutcomeRecord>>();
        foreach (var year in period.Years) years.Add(await OfYearAsync(year, cancellationToken));
        return new(programme, years.SelectMany(records => records).Where(r => r.Programme == programme.Id && r.CountsOn(period.AsOf)), [.. book.TreeAt(period.AsOf).Organisations.Where(o => o.Kind.Registers())], period.AsOf);
    }

    /// <summary>The dossiers of some records, for their list.</summary>
    public async Task<IReadOnlyList<CountedDossier>> DossiersAsync(IEnumerable<DossierCode> records, CancellationToken cancellationToken) =>
        await dossiers.ReadAsync(records, cancellationToken).Select(CountedDossier.From).ToListAsync(cancellationToken);

    /// <summary>Every dossier of a year once, in the order of their numbers: a state that was, to be gone through as often as one likes.</summary>
    public async Task<IEnumerable<OutcomeRecord>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        // In this order: a mark that is taken away while we read was taken away after its dossier stood in its block, which is read later.
        var marked = await marks.WaitingAsync(DossierRow.Partition(directory.Archive, year), MostMarked + 1, cancellationToken);
        if (marked.Count > MostMarked || !await blocks.AreWholeAsync(year, cancellationToken)) return await dossiers.InYearAsync(year, cancellationToken).Select(d => OutcomeRecord.From(d, blocks.Fields)).ToListAsync(cancellationToken);
        var records = await blocks.ReadAsync(year, cancellationToken);
        return marked.Count == 0 ? records : Over(records, [.. (await blocks.LiveAsync(marked.Select(m => m.Code), cancellationToken)).OrderBy(r => r.Code.Number)]);
    }

    /// <summary>Both in the order of their numbers.</summary>
    private static IEnumerable<OutcomeRecord> Over(IEnumerable<OutcomeRecord> records, IReadOnlyList<OutcomeRecord> live)
    {
        var next = 0;
        foreach (var record in records)
        {
            while (next < live.Count && live[next].Code.Number < record.Code.Number) yield return live[next++];
            if (next < live.Count && live[next].Code == record.Code) yield return live[next++];
            else yield return record;
        }

        while (next < live.Count) yield return live[next++];
    }
}
