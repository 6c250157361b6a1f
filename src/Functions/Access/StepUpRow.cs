using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Access;

/// <summary>The current code of one subject: partition subject, row <c>code</c>.</summary>
internal sealed class StepUpRow : ITableEntity
{
    public const string Row = "code";

    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = Row;

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Hash { get; set; } = "";

    public DateTimeOffset ExpiresAt { get; set; }

    public int Tries { get; set; }

    public StepUpCode ToCode() => new(Hash, ExpiresAt, Tries);
}
