using DanVanKheo.Storage;

namespace DanVanKheo.Access;

/// <summary>Grants by the SHA-256 of their token.</summary>
public sealed class GrantStore(Tables tables)
{
    /// <summary>Makes a fresh token for the grant. It can be made again, never read back.</summary>
    public async Task<string> IssueAsync(AccessGrant grant, CancellationToken cancellationToken)
    {
        var token = Secrets.Token();
        await tables.Grants.AddEntityAsync(GrantRow.From(AccessToken.Hash(token), grant), cancellationToken);
        return token;
    }

    /// <summary>The token opens nothing any more, from this moment and in every browser.</summary>
    public Task RevokeAsync(string token, CancellationToken cancellationToken) => RevokeHashAsync(AccessToken.Hash(token), cancellationToken);

    /// <summary>The same, for who kept the hash only.</summary>
    public Task RevokeHashAsync(string hash, CancellationToken cancellationToken) => tables.Grants.DeleteEntityAsync(hash[..2], hash, cancellationToken: cancellationToken);

    /// <summary>What the token was issued for, expired or not; null for a token never issued.</summary>
    public async Task<AccessGrant?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (!AccessToken.IsWellFormed(token)) return null;
        var hash = AccessToken.Hash(token!);
        return (await tables.Grants.FindAsync<GrantRow>(hash[..2], hash, cancellationToken))?.ToGrant();
    }
}
