using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Storage;

namespace DanVanKheo.Dossiers;

/// <summary>
/// Dossiers of the bloc, partitioned by year. Beside them in the partition: <c>counter</c> (the last number given)
/// and <c>draft-{id}</c> (which dossier a draft became), so that number, dossier and draft are written in one transaction.
/// </summary>
public sealed class DossierStore(Tables tables, OrganisationDirectory directory)
{
    private const string Counter = "counter";

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
        var row = DossierRow.Write(changed);
        row.ETag = read.Version;
        return await tables.Dossiers.TryReplaceAsync(row, cancellationToken);
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
                await tables.Dossiers.SubmitTransactionAsync([Next(counter, code), Add(DossierRow.Write(make(code))), Add(DraftLink(draft.Id, code))], cancellationToken);
                return code;
            }
            catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
            {
                // Another registration took the number; take the next one.
            }
        }
    }

    /// <summary>The dossiers of one year in the order of their numbers.</summary>
    public async IAsyncEnumerable<Dossier> InYearAsync(int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.Dossiers.PartitionAsync<TableEntity>(Partition(year), "DVK-", cancellationToken)) yield return DossierRow.Read(row);
    }

    /// <summary>The first try may have been in an earlier year: before midnight of New Year's Eve.</summary>
    private async Task<DossierCode?> FindByDraftAsync(Draft draft, int year, CancellationToken cancellationToken)
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
