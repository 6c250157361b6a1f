using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>Staged results of the bloc: partition bloc, row dossier. Staging again replaces; applying removes.</summary>
public sealed class StagedStore(Tables tables, OrganisationDirectory directory)
{
    public async Task SaveAsync(StagedOutcome outcome, CancellationToken cancellationToken)
    {
        var (stage, opinion) = outcome;
        var row = new TableEntity(directory.Archive, stage.Dossier)
        {
            ["Stage"] = stage.Stage,
            ["Attempt"] = stage.Attempt,
            ["Verdict"] = opinion.Verdict.ToString(),
            ["Reason"] = opinion.Reason,
            ["Person"] = opinion.Person,
            ["At"] = opinion.At,
            ["Award"] = opinion.Commendation?.Award ?? "",
            ["Signer"] = opinion.Commendation?.Signer ?? "",
        };
        if (opinion.Commendation is { } terms) row["Date"] = DecisionRow.Instant(terms.Date);
        await tables.Staged.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    public async Task<StagedOutcome?> FindAsync(string dossier, CancellationToken cancellationToken) =>
        await tables.Staged.FindAsync<TableEntity>(directory.Archive, dossier, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>All of them in the order of their dossiers.</summary>
    public IAsyncEnumerable<StagedOutcome> AllAsync(CancellationToken cancellationToken) =>
        tables.Staged.PartitionAsync<TableEntity>(directory.Archive, cancellationToken: cancellationToken).Select(Read);

    public Task RemoveAsync(string dossier, CancellationToken cancellationToken) =>
        tables.Staged.DeleteEntityAsync(directory.Archive, dossier, cancellationToken: cancellationToken);

    private static StagedOutcome Read(TableEntity row) => new(
        new(row.RowKey, row.GetString("Stage"), row.GetInt32("Attempt")!.Value),
        new(
            Enum.Parse<Verdict>(row.GetString("Verdict")),
            row.GetString("Reason"),
            row.GetString("Person"),
            row.GetDateTimeOffset("At")!.Value,
            row.GetDateTimeOffset("Date") is { } date ? new(row.GetString("Award"), VietnamTime.Day(date), row.GetString("Signer")) : null));
}
