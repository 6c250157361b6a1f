using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Access;

/// <summary>A grant as a row under the hash of its token; the token itself is stored nowhere.</summary>
internal sealed class GrantRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public AccessPurpose Purpose { get; set; }

    public string Subject { get; set; } = "";

    public string Person { get; set; } = "";

    public DateTimeOffset ExpiresAt { get; set; }

    public string Stage { get; set; } = "";

    public int Attempt { get; set; }

    public static GrantRow From(string hash, AccessGrant grant) => new()
    {
        PartitionKey = hash[..2],
        RowKey = hash,
        Purpose = grant.Purpose,
        Subject = grant.Subject,
        Person = grant.Person,
        ExpiresAt = grant.ExpiresAt,
        Stage = grant.Stage,
        Attempt = grant.Attempt,
    };

    public AccessGrant ToGrant() => new(Purpose, Subject, Person, ExpiresAt, Stage, Attempt);
}
