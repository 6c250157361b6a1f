using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Revisions;
using DanVanKheo.Storage;

namespace DanVanKheo.Registrations;

/// <summary>Drafts by id: partition the id, row <c>draft</c>.</summary>
public sealed class DraftStore(Tables tables, TimeProvider clock)
{
    private const string Row = "draft";

    public Task<Draft> OpenAsync(string programme, CancellationToken cancellationToken) => OpenAsync(programme, Answers.Empty, cancellationToken);

    /// <param name="begin">What it begins from: last year's content, or the name of an origin.</param>
    public async Task<Draft> OpenAsync(string programme, Answers begin, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var draft = new Draft(Convert.ToHexStringLower(Secrets.Bytes(16)), programme, begin, now, now);
        await SaveAsync(draft, cancellationToken);
        return draft;
    }

    public async Task<Draft?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var row = await tables.Drafts.FindAsync<TableEntity>(id, Row, cancellationToken);
        return row is null ? null : Read(row);
    }

    public Task SaveAsync(Draft draft, CancellationToken cancellationToken) =>
        tables.Drafts.UpsertEntityAsync(Write(draft), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Saves unless somebody saved after <paramref name="seen"/>; then false.</summary>
    public async Task<bool> TrySaveAsync(Draft draft, DateTimeOffset seen, CancellationToken cancellationToken)
    {
        if (await tables.Drafts.FindAsync<TableEntity>(draft.Id, Row, cancellationToken) is not { } held || held.GetDateTimeOffset("SavedAt") != seen) return false;
        var row = Write(draft);
        row.ETag = held.ETag;
        return await tables.Drafts.TryReplaceAsync(row, cancellationToken);
    }

    private static TableEntity Write(Draft draft)
    {
        var row = new TableEntity(draft.Id, Row)
        {
            ["Programme"] = draft.Programme,
            ["CreatedAt"] = draft.CreatedAt,
            ["SavedAt"] = draft.SavedAt,
        };
        if (draft.Dossier is { } dossier) row["Dossier"] = dossier;
        if (draft.Mended is { } mended) row["Mended"] = JsonSerializer.Serialize(mended);
        AnswerColumns.Write(row, draft.Answers);
        return row;
    }

    private static Draft Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetString("Programme"),
        AnswerColumns.Read(row),
        row.GetDateTimeOffset("CreatedAt")!.Value,
        row.GetDateTimeOffset("SavedAt")!.Value,
        row.GetString("Dossier"))
    {
        Mended = row.GetString("Mended") is { } mended ? JsonSerializer.Deserialize<Mended>(mended) : null,
    };
}
