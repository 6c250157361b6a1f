using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

/// <summary>One property of every type a row can hold.</summary>
public sealed class DossierRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Title { get; set; }

    public int Count { get; set; }

    public int? Maybe { get; set; }

    public long Sum { get; set; }

    public double Score { get; set; }

    public bool Open { get; set; }

    public Guid Id { get; set; }

    public DateTime Due { get; set; } = DateTime.UnixEpoch;

    public DateTimeOffset Sent { get; set; } = DateTimeOffset.UnixEpoch;

    public byte[]? Bytes { get; set; }

    public BinaryData? Binary { get; set; }

    public Stage Stage { get; set; }

    public Stage? Next { get; set; }

    [DataMember(Name = "stored_name")]
    public string? Renamed { get; set; }

    [IgnoreDataMember]
    public string? Hidden { get; set; }
}
