using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Audit;

/// <summary>Where a log ends, as a row beside its entries. Written in the same transaction as each entry, so neither is ever without the other.</summary>
internal sealed class AuditHeadRow : ITableEntity
{
    /// <summary>Sorts after every number.</summary>
    public const string Row = "head";

    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = Row;

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public int Length { get; set; }

    public string Chain { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public static AuditHeadRow From(AuditHead head, ETag version = default) =>
        new() { PartitionKey = head.Log, Length = head.Length, Chain = head.Chain, At = head.At, ETag = version };

    public AuditHead ToHead() => new(PartitionKey, Length, Chain, At);
}
