using Azure.Data.Tables;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Nominations;

/// <summary>
/// Nominations of the bloc, partitioned by year. Rows: <c>counter</c>, the nomination under its code, and <c>for-{dossier}</c>,
/// written in one transaction: one nomination for one dossier, however often its stage is closed.
/// </summary>
public sealed class NominationStore(Tables tables, OrganisationDirectory directory)
{
    private const string Counter = "counter";

    public async Task<Nomination> AddAsync(string parent, int year, Func<NominationCode, Nomination> make, CancellationToken cancellationToken)
    {
        Nomination? nomination;
        while ((nomination = await OfAsync(parent, year, cancellationToken)) is null)
        {
            var counter = await tables.Nominations.FindAsync<TableEntity>(Partition(year), Counter, cancellationToken);
            await TrySubmitAsync(counter, make(new(year, (counter?.GetInt32("Last") ?? 0) + 1)), cancellationToken);
        }

        return nomination;
    }

    public async Task<Nomination?> OfAsync(string parent, int year, CancellationToken cancellationToken) =>
        await tables.Nominations.FindAsync<TableEntity>(Partition(year), "for-" + parent, cancellationToken) is { } row ? Read(row) : null;

    public async Task<Nomination?> FindAsync(NominationCode code, CancellationToken cancellationToken) =>
        await tables.Nominations.FindAsync<TableEntity>(Partition(code.Year), code.ToString(), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>The nominations of one year in the order of their codes.</summary>
    public async Task<IReadOnlyList<Nomination>> InYearAsync(int year, CancellationToken cancellationToken) =>
        await tables.Nominations.PartitionAsync<TableEntity>(Partition(year), "DN-", cancellationToken).Select(Read).ToListAsync(cancellationToken);

    private async Task TrySubmitAsync(TableEntity? counter, Nomination nomination, CancellationToken cancellationToken)
    {
        var next = new TableEntity(Partition(nomination.Code.Year), Counter) { ["Last"] = nomination.Code.Number };
        TableTransactionAction count = counter is null ? Add(next) : new(TableTransactionActionType.UpdateReplace, next, counter.ETag);
        try
        {
            await tables.Nominations.SubmitTransactionAsync([count, Add(Write(nomination, nomination.Code.ToString())), Add(Write(nomination, "for-" + nomination.Parent))], cancellationToken);
        }
        catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
        {
            // Another nomination took the code, or this dossier has one by now; the caller looks again.
        }
    }

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    private string Partition(int year) => $"{directory.Archive}-{year}";

    private TableEntity Write(Nomination nomination, string row) => new(Partition(nomination.Code.Year), row)
    {
        ["Code"] = nomination.Code.ToString(),
        ["Parent"] = nomination.Parent,
        ["UpperBody"] = nomination.UpperBody,
        ["Paper"] = nomination.Paper,
        ["Reason"] = nomination.Reason,
        ["By"] = nomination.By,
        ["At"] = nomination.At,
        ["OverQuota"] = nomination.OverQuota,
    };

    private static Nomination Read(TableEntity row) => new(
        NominationCode.TryParse(row.GetString("Code"), out var code) ? code : throw new InvalidDataException($"'{row.RowKey}' holds no nomination."),
        row.GetString("Parent"),
        row.GetString("UpperBody"),
        row.GetString("Paper"),
        row.GetString("Reason"),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value,
        row.GetBoolean("OverQuota") ?? false);
}
