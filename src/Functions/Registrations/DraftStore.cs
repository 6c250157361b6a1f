using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Registrations;

/// <summary>Drafts by id: partition the id, row <c>draft</c>.</summary>
public sealed class DraftStore(Tables tables, TimeProvider clock)
{
    private const string Row = "draft";

    public async Task<Draft> OpenAsync(string programme, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var draft = new Draft(Convert.ToHexStringLower(Secrets.Bytes(16)), programme, Answers.Empty, now, now);
        await SaveAsync(draft, cancellationToken);
        return draft;
    }

    public async Task<Draft?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var row = await tables.Drafts.FindAsync<TableEntity>(id, Row, cancellationToken);
        return row is null ? null : Read(row);
    }

    public Task SaveAsync(Draft draft, CancellationToken cancellationToken)
    {
        var row = new TableEntity(draft.Id, Row)
        {
            ["Programme"] = draft.Programme,
            ["CreatedAt"] = draft.CreatedAt,
            ["SavedAt"] = draft.SavedAt,
        };
        if (draft.Dossier is { } dossier) row["Dossier"] = dossier;
        AnswerColumns.Write(row, draft.Answers);
        return tables.Drafts.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static Draft Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetString("Programme"),
        AnswerColumns.Read(row),
        row.GetDateTimeOffset("CreatedAt")!.Value,
        row.GetDateTimeOffset("SavedAt")!.Value,
        row.GetString("Dossier"));
}
