using DanVanKheo.Audit;
using DanVanKheo.Conferences;
using DanVanKheo.Evidence;
using DanVanKheo.Inspections;
using DanVanKheo.Rules;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Draft → edit → freeze → amend. What is frozen is never written again: a change afterwards is a new version with its reason.</summary>
public sealed class ReportDesk(ReportStore reports, FigureSources sources, DraftText drafts, EvidenceStore evidence, ConferenceStore conferences, InspectionRounds inspections, AuditLog audit, TimeProvider clock)
{
    public const string System = "system";

    /// <summary>Above so many dossiers their files are no longer counted one by one.</summary>
    private const int MostEvidenceCounts = 5000;

    /// <summary>The first version, counted now. A second call finds it.</summary>
    public async Task DraftAsync(Period period, string author, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(period, 1, cancellationToken) is not null) return;
        await AddAsync(period, 1, Narrative.Empty, "", author, cancellationToken);
    }

    /// <summary>Counts the draft again as of the same day: corrections of the rows come in. An empty text is drafted anew.</summary>
    public async Task RecountAsync(Period period, Narrative text, string author, CancellationToken cancellationToken)
    {
        var read = await DraftOfAsync(period, cancellationToken);
        var (report, records) = await CountAsync(period, read.Report.Version, text, read.Report.Reason, author, cancellationToken);
        if (!await reports.TryReplaceAsync(read, report, records, cancellationToken)) throw new RuleBroken("ChangedMeanwhile");
    }

    public async Task SaveTextAsync(Period period, Narrative text, string author, CancellationToken cancellationToken)
    {
        var read = await DraftOfAsync(period, cancellationToken);
        if (!await reports.TryReplaceAsync(read, read.Report with { Text = text, Author = author }, null, cancellationToken)) throw new RuleBroken("ChangedMeanwhile");
    }

    /// <summary>Seals the draft with its text. The second half of a double click finds it sealed.</summary>
    public async Task FreezeAsync(Period period, Narrative text, string author, CancellationToken cancellationToken)
    {
        var read = await reports.FindAsync(period, null, cancellationToken) ?? throw new RuleBroken("UnknownPeriod", period.Id);
        if (read.Report.IsFrozen) return;
        var frozen = read.Report with { State = ReportState.Frozen, Text = text, Author = author, FrozenAt = clock.GetUtcNow() };
        if (!await reports.TryReplaceAsync(read, frozen, null, cancellationToken))
        {
            // The other half of a double click sealed the same text.
            if ((await reports.FindAsync(period, read.Report.Version, cancellationToken))?.Report is { IsFrozen: true } done && done.Text == text) return;
            throw new RuleBroken("ChangedMeanwhile");
        }

        await audit.WriteAsync(period.Id, $"frozen|{frozen.Version}", author, "staff", "ReportFrozen", $"{period.Id} {frozen.Version}", cancellationToken);
    }

    /// <summary>Opens the next version of a frozen report, counted now as of the same day.</summary>
    public async Task AmendAsync(Period period, string reason, string author, CancellationToken cancellationToken)
    {
        var read = await reports.FindAsync(period, null, cancellationToken) ?? throw new RuleBroken("UnknownPeriod", period.Id);
        if (!read.Report.IsFrozen) return;
        var next = read.Report.Version + 1;
        await AddAsync(period, next, read.Report.Text, reason, author, cancellationToken);
        await audit.WriteAsync(period.Id, $"amended|{next}", author, "staff", "ReportAmended", $"{period.Id} {next}: {reason}", cancellationToken);
    }

    private async Task<StoredReport> DraftOfAsync(Period period, CancellationToken cancellationToken)
    {
        var read = await reports.FindAsync(period, null, cancellationToken) ?? throw new RuleBroken("UnknownPeriod", period.Id);
        return read.Report.IsFrozen ? throw new RuleBroken("ReportFrozen") : read;
    }

    private async Task AddAsync(Period period, int version, Narrative text, string reason, string author, CancellationToken cancellationToken)
    {
        var (report, records) = await CountAsync(period, version, text, reason, author, cancellationToken);
        await reports.TryAddAsync(report, records, cancellationToken);
    }

    private async Task<(PeriodReport Report, ReportRecords Records)> CountAsync(Period period, int version, Narrative text, string reason, string author, CancellationToken cancellationToken)
    {
        var records = new ReportRecords(await sources.RecordsAsync(period, cancellationToken), await sources.RecordsAsync(period.Earlier, cancellationToken));
        var source = await sources.OfAsync(period, records, cancellationToken);
        var tables = PeriodTables.Of(source);
        var live = PeriodTables.Of(await sources.LiveAsync(period, cancellationToken));
        var doubts = ContradictionFinder.Find(source, tables).ToList();
        // The report is made of the records; that the tallies say something else is for the administrator to mend, and for the reader to know.
        if (live.Number(new FigureQuery()) is { } tallied && tallied != source.Now.Count(new())) doubts.Add(Contradiction.Of("TalliesDiffer", tallied, source.Now.Count(new())));
        if (text == Narrative.Empty) text = await drafts.WriteAsync(source, cancellationToken);
        var report = new PeriodReport(period, version, ReportState.Draft, tables, doubts, text, clock.GetUtcNow(), "", reason, author, null, "")
        {
            Carried = await CarriedAsync(period, cancellationToken),
            Inspected = await inspections.BetweenAsync(new(period.From, 1, 1), period.AsOf, cancellationToken),
            Units = source.Counted,
        };
        return (report, records with { Now = await WithFilesAsync(records.Now, cancellationToken) });
    }

    private async Task<IReadOnlyList<CarriedTask>> CarriedAsync(Period period, CancellationToken cancellationToken)
    {
        var names = sources.UnitNames(period);
        return CarriedTasks.Of(period, await conferences.TasksAsync(null, cancellationToken), unit => names.GetValueOrDefault(unit, unit));
    }

    private async Task<IReadOnlyList<CountedDossier>> WithFilesAsync(IReadOnlyList<CountedDossier> records, CancellationToken cancellationToken)
    {
        if (records.Count > MostEvidenceCounts) return records;
        var counted = new List<CountedDossier>();
        foreach (var record in records) counted.Add(record with { Files = record.Draft.Length == 0 ? 0 : (await evidence.OfAsync(record.Draft, cancellationToken)).Count, Draft = "" });
        return counted;
    }
}
