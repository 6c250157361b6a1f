using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Search;
using DanVanKheo.Showcase;
using DanVanKheo.Storage;
using DanVanKheo.Tallies;

namespace DanVanKheo.Dossiers;

/// <summary>
/// Dossiers of the bloc, partitioned by year. Beside them in the partition: <c>counter</c> (the last number given)
/// and <c>draft-{id}</c> (which dossier a draft became), so that number, dossier and draft are written in one transaction; and the tallies
/// (<see cref="TallyRow"/>), which every write of a dossier changes in the same transaction, the marks that the index must read it again, and what lists
/// name (<see cref="ListedModels"/>).
/// </summary>
public sealed class DossierStore(Tables tables, TallyLedger tallies, SearchMarks marks, ListedModels listed, OrganisationDirectory directory)
{
    private const string Counter = "counter";

    /// <summary>Point reads under way together.</summary>
    private const int AtOnce = 32;

    /// <summary>A transaction holds a hundred operations; a batch of dossiers and its tallies must fit.</summary>
    private const int MostOperations = 100;

    /// <summary>And four megabytes; a character of an answer takes two bytes and more on its way.</summary>
    private const int MostCharacters = 1_000_000;

    public async Task<StoredDossier?> FindAsync(DossierCode code, CancellationToken cancellationToken)
    {
        var row = await tables.Dossiers.FindAsync<TableEntity>(Partition(code.Year), code.ToString(), cancellationToken);
        return row is null ? null : new(DossierRow.Read(row), row.ETag);
    }

    public async Task<StoredDossier> GetAsync(string code, CancellationToken cancellationToken) =>
        DossierCode.TryParse(code, out var parsed) && await FindAsync(parsed, cancellationToken) is { } found ? found : throw new RuleBroken("UnknownDossier", code);

    /// <summary>False when somebody else wrote first; then read again.</summary>
    public async Task<bool> TryUpdateAsync(StoredDossier read, Dossier changed, CancellationToken cancellationToken)
    {
        var replace = new TableTransactionAction(TableTransactionActionType.UpdateReplace, DossierRow.Write(changed), read.Version);
        var changes = Tally.Changes(read.Dossier, changed);
        var mark = await marks.OnAsync(Partition(changed.Code.Year), changed.Code, cancellationToken);
        while (true)
        {
            try
            {
                var partition = Partition(changed.Code.Year);
                await tables.Dossiers.SubmitTransactionAsync([replace, mark, .. await tallies.GrowAsync(partition, changes, cancellationToken), .. await listed.ChangeAsync(partition, [(read.Dossier, changed)], cancellationToken)], cancellationToken);
                return true;
            }
            catch (TableTransactionFailedException lost) when (lost.Status is 404 or 409 or 412)
            {
                // Either the dossier itself changed, or another dossier of the unit was counted meanwhile.
                if ((await FindAsync(changed.Code, cancellationToken))?.Version != read.Version) return false;
            }
        }
    }

    /// <summary>Writes dossiers that came from elsewhere with the numbers they have, one year at a time, counted like any other. One that is there already is left as it is.</summary>
    /// <returns>How many were written.</returns>
    public async Task<int> ImportAsync(IReadOnlyList<Dossier> imported, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var year in imported.GroupBy(d => d.Code.Year))
        {
            var waiting = new Queue<Dossier>(year);
            while (waiting.Count > 0) written += await ImportAsync(year.Key, NextBatch(waiting), cancellationToken);
        }

        return written;
    }

    /// <summary>Gives the draft its number and writes the dossier, once: a second call for the same draft finds the first.</summary>
    public async Task<DossierCode> RegisterAsync(Draft draft, int year, Func<DossierCode, Dossier> make, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await FindByDraftAsync(draft, year, cancellationToken) is { } earlier) return earlier;
            var counter = await tables.Dossiers.FindAsync<TableEntity>(Partition(year), Counter, cancellationToken);
            var code = new DossierCode(year, (counter?.GetInt32("Last") ?? 0) + 1);
            try
            {
                var dossier = make(code);
                var counted = await tallies.GrowAsync(Partition(year), Tally.Changes(null, dossier), cancellationToken);
                await tables.Dossiers.SubmitTransactionAsync([Next(counter, code), Add(DossierRow.Write(dossier)), Add(DraftLink(draft.Id, code)), await marks.OnAsync(Partition(year), code, cancellationToken), .. counted], cancellationToken);
                return code;
            }
            catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
            {
                // Another registration took the number, or was counted in the same unit; take the next one.
            }
        }
    }

    /// <summary>The dossiers of one year in the order of their numbers.</summary>
    public async IAsyncEnumerable<Dossier> InYearAsync(int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.Dossiers.PartitionAsync<TableEntity>(Partition(year), "DVK-", cancellationToken)) yield return DossierRow.Read(row);
    }

    /// <summary>The recognised and the ever commended of one year, in the order of their numbers, without reading their rows.</summary>
    public IAsyncEnumerable<ListedModel> ListedInYearAsync(int year, CancellationToken cancellationToken) => listed.InYearAsync(Partition(year), year, cancellationToken);

    /// <summary>The dossiers with these codes, in their order, some at a time; one that is gone is left out.</summary>
    public async IAsyncEnumerable<Dossier> ReadAsync(IEnumerable<DossierCode> codes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in codes.Chunk(AtOnce))
        {
            foreach (var read in await Task.WhenAll(some.Select(code => FindAsync(code, cancellationToken))))
            {
                if (read is not null) yield return read.Dossier;
            }
        }
    }

    /// <summary>The last number given out in a year; 0 in one without dossiers.</summary>
    public async Task<int> LastAsync(int year, CancellationToken cancellationToken) =>
        (await tables.Dossiers.FindAsync<TableEntity>(Partition(year), Counter, cancellationToken))?.GetInt32("Last") ?? 0;

    /// <summary>Code, name and standing of one unit's dossiers of one year, without the rest of their rows.</summary>
    public async IAsyncEnumerable<(DossierCode Code, string Name, DossierStatus Status, string Programme)> NamesAsync(int year, string unit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(year)} and RowKey ge {"DVK-"} and RowKey lt {"DVK-~"} and Unit eq {unit}");
        await foreach (var row in tables.Dossiers.QueryAsync<TableEntity>(filter, select: ["RowKey", "Name", "Status", "Programme"], cancellationToken: cancellationToken))
        {
            if (DossierCode.TryParse(row.RowKey, out var code)) yield return (code, row.GetString("Name"), Enum.Parse<DossierStatus>(row.GetString("Status")), row.GetString("Programme"));
        }
    }

    /// <summary>Something that is said about a dossier outside its row has changed: the index reads it again.</summary>
    public Task TouchAsync(DossierCode code, CancellationToken cancellationToken) => marks.AddAsync(Partition(code.Year), code, cancellationToken);

    /// <summary>The index reads every dossier of a year again.</summary>
    public Task TouchAllAsync(int year, CancellationToken cancellationToken) => marks.AddAllAsync(Partition(year), InYearAsync(year, cancellationToken), cancellationToken);

    /// <summary>As many as fit into one transaction with their marks and tallies: two rows for each unit and month.</summary>
    private static List<Dossier> NextBatch(Queue<Dossier> waiting)
    {
        var (batch, rows, characters) = (new List<Dossier>(), new HashSet<(TallyPlace, string)>(), 0);
        while (waiting.TryPeek(out var next))
        {
            var more = Tally.Changes(null, next).Select(c => (c.Place, TallyRow.Month(c.Day))).ToHashSet();
            more.UnionWith(rows);
            // The counter is one of the operations.
            characters += next.Answers.Values.Sum(a => a.Value.Length);
            if (batch.Count > 0 && (2 * (batch.Count + 1) + 1 + 2 * more.Count + ListedModels.Rows([.. batch, next]) > MostOperations || characters > MostCharacters)) break;
            rows = more;
            batch.Add(waiting.Dequeue());
        }

        return batch;
    }

    private async Task<int> ImportAsync(int year, IReadOnlyList<Dossier> batch, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await AddAsync(year, batch, cancellationToken);
            }
            catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
            {
                // Some are there already, or somebody wrote meanwhile.
                var missing = new List<Dossier>();
                foreach (var dossier in batch)
                {
                    if (await FindAsync(dossier.Code, cancellationToken) is null) missing.Add(dossier);
                }

                batch = missing;
            }
        }
    }

    private async Task<int> AddAsync(int year, IReadOnlyList<Dossier> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0) return 0;
        var counter = await tables.Dossiers.FindAsync<TableEntity>(Partition(year), Counter, cancellationToken);
        var last = Math.Max(counter?.GetInt32("Last") ?? 0, batch.Max(d => d.Code.Number));
        var counted = await tallies.GrowAsync(Partition(year), batch.SelectMany(d => Tally.Changes(null, d)), cancellationToken);
        var named = await listed.ChangeAsync(Partition(year), batch.Select(d => ((Dossier?)null, d)), cancellationToken);
        var marked = new List<TableTransactionAction>();
        foreach (var dossier in batch) marked.Add(await marks.OnAsync(Partition(year), dossier.Code, cancellationToken));
        await tables.Dossiers.SubmitTransactionAsync([Next(counter, new(year, last)), .. batch.Select(d => Add(DossierRow.Write(d))), .. marked, .. counted, .. named], cancellationToken);
        return batch.Count;
    }

    /// <summary>The first try may have been in an earlier year: before midnight of New Year's Eve.</summary>
    public async Task<DossierCode?> FindByDraftAsync(Draft draft, int year, CancellationToken cancellationToken)
    {
        var first = Math.Min(year, VietnamTime.Day(draft.CreatedAt).Year);
        for (; year >= first; year--)
        {
            var link = await tables.Dossiers.FindAsync<TableEntity>(Partition(year), "draft-" + draft.Id, cancellationToken);
            if (link is not null && DossierCode.TryParse(link.GetString("Dossier"), out var code)) return code;
        }

        return null;
    }

    private TableTransactionAction Next(TableEntity? counter, DossierCode code)
    {
        var next = new TableEntity(Partition(code.Year), Counter) { ["Last"] = code.Number };
        return counter is null ? Add(next) : new(TableTransactionActionType.UpdateReplace, next, counter.ETag);
    }

    private TableEntity DraftLink(string draft, DossierCode code) => new(Partition(code.Year), "draft-" + draft) { ["Dossier"] = code.ToString() };

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    private string Partition(int year) => DossierRow.Partition(directory.Archive, year);
}
