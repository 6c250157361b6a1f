using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Audit;

/// <summary>An audit entry as a row: partition dossier, row its number. Never updated, never deleted.</summary>
internal sealed class AuditRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Key { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public string Actor { get; set; } = "";

    public string Via { get; set; } = "";

    public string Act { get; set; } = "";

    public string Detail { get; set; } = "";

    public string Chain { get; set; } = "";

    public static string RowOf(int sequence) => $"{sequence:D6}";

    public static AuditRow From(AuditEntry entry) => new()
    {
        PartitionKey = entry.Dossier,
        RowKey = RowOf(entry.Sequence),
        Key = entry.Key,
        At = entry.At,
        Actor = entry.Actor,
        Via = entry.Via,
        Act = entry.Act,
        Detail = entry.Detail,
        Chain = entry.Chain,
    };

    public AuditEntry ToEntry() =>
        new(PartitionKey, int.Parse(RowKey, System.Globalization.CultureInfo.InvariantCulture), At, Actor, Via, Act, Detail, Chain) { Key = Key };
}
