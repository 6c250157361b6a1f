using DanVanKheo.Storage;

namespace DanVanKheo.Api;

/// <summary>Tokens of other programs by the SHA-256 of their text.</summary>
public sealed class ApiTokenStore(Tables tables, TimeProvider clock)
{
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await tables.ApiTokens.PartitionAsync<ApiTokenRow>(ApiTokenRow.Partition, cancellationToken: cancellationToken).Select(r => r.ToToken()).ToListAsync(cancellationToken)).OrderByDescending(t => t.CreatedAt)];

    /// <summary>Makes a token; its text can be shown now and never again.</summary>
    public async Task<(string Text, ApiToken Token)> MakeAsync(ApiTokenInput input, string by, CancellationToken cancellationToken)
    {
        var (text, now) = (ApiToken.Text(Secrets.Token()), clock.GetUtcNow());
        var row = new ApiTokenRow { RowKey = ApiToken.HashOf(text)!, Name = input.Name, Person = input.Person, Scopes = string.Join(' ', input.Scopes), CreatedAt = now, ExpiresAt = now.AddDays(input.ForDays), By = by };
        await tables.ApiTokens.AddEntityAsync(row, cancellationToken);
        return (text, row.ToToken());
    }

    /// <summary>The token, good or not; null for what was never one. Notes that it was used, to the minute.</summary>
    public async Task<ApiToken?> UseAsync(string? text, CancellationToken cancellationToken)
    {
        if (ApiToken.HashOf(text) is not { } hash || await tables.ApiTokens.FindAsync<ApiTokenRow>(ApiTokenRow.Partition, hash, cancellationToken) is not { } row) return null;
        var (now, token) = (clock.GetUtcNow(), row.ToToken());
        if (token.IsValid(now) && !(now - row.LastUsedAt < Noted))
        {
            row.LastUsedAt = now;
            // Another call noted it, or it was revoked at this moment; neither is this call's matter.
            await tables.ApiTokens.TryReplaceAsync(row, cancellationToken);
        }

        return token;
    }

    /// <summary>It opens nothing from now on. False when there is none.</summary>
    public async Task<bool> RevokeAsync(string id, CancellationToken cancellationToken)
    {
        while (await tables.ApiTokens.PartitionAsync<ApiTokenRow>(ApiTokenRow.Partition, id, cancellationToken).FirstOrDefaultAsync(cancellationToken) is { } row)
        {
            if (row.RevokedAt is not null) return true;
            row.RevokedAt = clock.GetUtcNow();
            if (await tables.ApiTokens.TryReplaceAsync(row, cancellationToken)) return true;
        }

        return false;
    }
}
