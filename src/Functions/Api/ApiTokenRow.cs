using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Api;

/// <summary>A token as a row under the hash of its text, which is kept nowhere.</summary>
internal sealed class ApiTokenRow : ITableEntity
{
    public const string Partition = "tokens";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public string Person { get; set; } = "";

    /// <summary>With blanks between.</summary>
    public string Scopes { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public string By { get; set; } = "";

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public ApiToken ToToken() => new(ApiToken.IdOf(RowKey), Name, Person, Scopes.Split(' '), CreatedAt, ExpiresAt, By) { LastUsedAt = LastUsedAt, RevokedAt = RevokedAt };
}
