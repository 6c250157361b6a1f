using Azure;
using Azure.Data.Tables;
using DanVanKheo.Access;
using DanVanKheo.Storage;

namespace DanVanKheo.Registrations;

/// <summary>Late codes: partition the code's id, row <c>code</c>, and one row <c>use-{draft}</c> for each registration that was let in.</summary>
public sealed class LateCodeStore(Tables tables)
{
    private const string Row = "code";

    /// <summary>False when another code has this id.</summary>
    public Task<bool> TryAddAsync(LateCode code, CancellationToken cancellationToken) => tables.LateCodes.TryAddAsync(Write(code), cancellationToken);

    public async Task<LateCode?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.LateCodes.FindAsync<TableEntity>(id, Row, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>The code somebody typed, if its secret is right.</summary>
    public async Task<LateCode?> FindTypedAsync(string typed, CancellationToken cancellationToken) =>
        LateCode.Parse(typed) is var (id, secret) && await FindAsync(id, cancellationToken) is { } code && code.Hash == HashOf(id, secret) ? code : null;

    public async Task<IReadOnlyList<LateCode>> AllAsync(CancellationToken cancellationToken)
    {
        var codes = new List<LateCode>();
        await foreach (var row in tables.LateCodes.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {Row}"), cancellationToken: cancellationToken)) codes.Add(Read(row));
        return [.. codes.OrderByDescending(c => c.MadeAt)];
    }

    public async Task<bool> IsUsedByAsync(string id, string draft, CancellationToken cancellationToken) =>
        await tables.LateCodes.FindAsync<TableEntity>(id, "use-" + draft, cancellationToken) is not null;

    /// <summary>Counts one use for the draft, once: use and count are one transaction, so two drafts cannot share the last use. False when none is left.</summary>
    public async Task<bool> TakeAsync(string id, string draft, CancellationToken cancellationToken)
    {
        while (!await IsUsedByAsync(id, draft, cancellationToken))
        {
            if (await tables.LateCodes.FindAsync<TableEntity>(id, Row, cancellationToken) is not { } row || Read(row) is not { } code || code.Used >= code.Uses) return false;
            try
            {
                await tables.LateCodes.SubmitTransactionAsync(
                    [
                        new(TableTransactionActionType.Add, new TableEntity(id, "use-" + draft)),
                        new(TableTransactionActionType.UpdateReplace, Write(code with { Used = code.Used + 1 }), row.ETag),
                    ],
                    cancellationToken);
                return true;
            }
            catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
            {
                // Another registration was counted first; look again.
            }
        }

        return true;
    }

    /// <summary>A fresh secret in place of an earlier one; null when there is no such code.</summary>
    public async Task<string?> MintAsync(string id, CancellationToken cancellationToken)
    {
        var secret = LateCode.Letters(Secrets.Bytes(LateCode.SecretLength));
        while (await tables.LateCodes.FindAsync<TableEntity>(id, Row, cancellationToken) is { } row)
        {
            row["Hash"] = HashOf(id, secret);
            if (await tables.LateCodes.TryReplaceAsync(row, cancellationToken)) return LateCode.Text(id, secret);
        }

        return null;
    }

    private static string HashOf(string id, string secret) => AccessToken.Hash($"late|{id}|{secret}");

    private static TableEntity Write(LateCode code) => new(code.Id, Row)
    {
        ["Unit"] = code.Unit,
        ["Uses"] = code.Uses,
        ["Used"] = code.Used,
        ["Until"] = code.Until,
        ["Reason"] = code.Reason,
        ["SentTo"] = code.SentTo,
        ["By"] = code.By,
        ["MadeAt"] = code.MadeAt,
        ["Hash"] = code.Hash,
    };

    private static LateCode Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetString("Unit"),
        row.GetInt32("Uses")!.Value,
        row.GetInt32("Used")!.Value,
        row.GetDateTimeOffset("Until")!.Value,
        row.GetString("Reason"),
        row.GetString("SentTo"),
        row.GetString("By"),
        row.GetDateTimeOffset("MadeAt")!.Value,
        row.GetString("Hash") ?? "");
}
