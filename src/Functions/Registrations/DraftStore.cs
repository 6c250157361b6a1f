using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Access;
using DanVanKheo.Revisions;
using DanVanKheo.Storage;

namespace DanVanKheo.Registrations;

/// <summary>
/// Drafts by id: partition the id, row <c>draft</c>. Beside them the drafts of each mail address: partition its hash, row the draft's id.
/// An address that was changed leaves its line behind, so a reader looks at the draft itself.
/// </summary>
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

    /// <summary>The drafts whose contact has this address, those that were sent among them; the latest first.</summary>
    public async Task<IReadOnlyList<Draft>> OfAsync(string email, CancellationToken cancellationToken)
    {
        var found = new List<Draft>();
        await foreach (var line in tables.Submitters.PartitionAsync<TableEntity>(AddressKey(email), cancellationToken: cancellationToken))
        {
            if (await FindAsync(line.RowKey, cancellationToken) is { } draft && draft.Answers["email"].Equals(email, StringComparison.OrdinalIgnoreCase)) found.Add(draft);
        }

        return [.. found.OrderByDescending(d => d.SavedAt)];
    }

    public async Task SaveAsync(Draft draft, CancellationToken cancellationToken)
    {
        await NoteAddressAsync(draft, cancellationToken);
        await tables.Drafts.UpsertEntityAsync(Write(draft), TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Saves unless somebody saved after <paramref name="seen"/>; then false.</summary>
    public async Task<bool> TrySaveAsync(Draft draft, DateTimeOffset seen, CancellationToken cancellationToken)
    {
        if (await tables.Drafts.FindAsync<TableEntity>(draft.Id, Row, cancellationToken) is not { } held || held.GetDateTimeOffset("SavedAt") != seen) return false;
        await NoteAddressAsync(draft, cancellationToken);
        var row = Write(draft);
        row.ETag = held.ETag;
        return await tables.Drafts.TryReplaceAsync(row, cancellationToken);
    }

    /// <summary>Drafts that were not sent and not saved after <paramref name="saved"/>.</summary>
    public IAsyncEnumerable<Draft> UnsentAsync(DateTimeOffset saved, CancellationToken cancellationToken) => tables.Drafts
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {Row} and SavedAt le {saved}"), cancellationToken: cancellationToken)
        .Select(Read)
        .Where(d => d.Dossier is null);

    /// <summary>Removes a draft with its line of the address and the rows beside it, itself last; false when somebody saved or sent it meanwhile.</summary>
    public async Task<bool> RemoveAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (await tables.Drafts.FindAsync<TableEntity>(draft.Id, Row, cancellationToken) is not { } held || Read(held) is not { Dossier: null } read || read.SavedAt != draft.SavedAt) return false;
        if (draft.Answers.Has("email")) await tables.Submitters.DeleteEntityAsync(AddressKey(draft.Answers["email"]), draft.Id, cancellationToken: cancellationToken);
        await foreach (var beside in tables.Drafts.PartitionAsync<TableEntity>(draft.Id, cancellationToken: cancellationToken))
        {
            if (beside.RowKey != Row) await tables.Drafts.DeleteEntityAsync(draft.Id, beside.RowKey, cancellationToken: cancellationToken);
        }

        try
        {
            await tables.Drafts.DeleteEntityAsync(draft.Id, Row, held.ETag, cancellationToken);
            return true;
        }
        catch (Azure.RequestFailedException changed) when (changed.Status == 412)
        {
            return false;
        }
    }

    /// <summary>Before the draft itself: a line without a draft is passed over, a draft without a line would not be found.</summary>
    private Task NoteAddressAsync(Draft draft, CancellationToken cancellationToken) => draft.Answers.Has("email")
        ? tables.Submitters.UpsertEntityAsync(new TableEntity(AddressKey(draft.Answers["email"]), draft.Id), TableUpdateMode.Replace, cancellationToken)
        : Task.CompletedTask;

    private static string AddressKey(string email) => AccessToken.Hash("address|" + email.ToLowerInvariant());

    private static TableEntity Write(Draft draft)
    {
        var row = new TableEntity(draft.Id, Row)
        {
            ["Programme"] = draft.Programme,
            ["CreatedAt"] = draft.CreatedAt,
            ["SavedAt"] = draft.SavedAt,
        };
        if (draft.Dossier is { } dossier) row["Dossier"] = dossier;
        if (draft.Edition > 0) row["Edition"] = draft.Edition;
        if (draft.LateCode.Length > 0) row["LateCode"] = draft.LateCode;
        if (draft.EnteredBy.Length > 0) row["EnteredBy"] = draft.EnteredBy;
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
        Edition = row.GetInt32("Edition") ?? 0,
        LateCode = row.GetString("LateCode") ?? "",
        EnteredBy = row.GetString("EnteredBy") ?? "",
        Mended = row.GetString("Mended") is { } mended ? JsonSerializer.Deserialize<Mended>(mended) : null,
    };
}
