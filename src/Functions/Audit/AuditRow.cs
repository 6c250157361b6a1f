using System.Globalization;
using Azure.Data.Tables;

namespace DanVanKheo.Audit;

/// <summary>
/// An audit entry as a row: partition log, row its number. Never deleted; written again only to erase words, by minutes.
/// A row that somebody broke is read as far as it can be, so that the check can name it.
/// </summary>
internal static class AuditRow
{
    public static string RowOf(int sequence) => $"{sequence:D6}";

    public static bool IsEntry(TableEntity row) => row.RowKey.Length >= 6 && row.RowKey.All(char.IsAsciiDigit) && int.TryParse(row.RowKey, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && RowOf(number) == row.RowKey;

    public static TableEntity From(AuditEntry entry) => new(entry.Dossier, RowOf(entry.Sequence))
    {
        [nameof(AuditEntry.Key)] = entry.Key,
        [nameof(AuditEntry.At)] = entry.At,
        [nameof(AuditEntry.Actor)] = entry.Actor,
        [nameof(AuditEntry.Via)] = entry.Via,
        [nameof(AuditEntry.Act)] = entry.Act,
        [nameof(AuditEntry.Detail)] = entry.Detail,
        [nameof(AuditEntry.From)] = entry.From,
        [nameof(AuditEntry.Salt)] = entry.Salt,
        [nameof(AuditEntry.Digest)] = entry.Digest,
        [nameof(AuditEntry.IsErased)] = entry.IsErased,
        [nameof(AuditEntry.Chain)] = entry.Chain,
    };

    public static AuditEntry Read(TableEntity row) =>
        new(row.PartitionKey, int.Parse(row.RowKey, CultureInfo.InvariantCulture), Value<DateTimeOffset>(row, nameof(AuditEntry.At)), Text(row, nameof(AuditEntry.Actor)), Text(row, nameof(AuditEntry.Via)), Text(row, nameof(AuditEntry.Act)), Text(row, nameof(AuditEntry.Detail)), Text(row, nameof(AuditEntry.Chain)))
        {
            Key = Text(row, nameof(AuditEntry.Key)),
            From = Text(row, nameof(AuditEntry.From)),
            Salt = Text(row, nameof(AuditEntry.Salt)),
            Digest = Text(row, nameof(AuditEntry.Digest)),
            IsErased = Value<bool>(row, nameof(AuditEntry.IsErased)),
        };

    private static string Text(TableEntity row, string column) => row.TryGetValue(column, out var value) && value is string text ? text : "";

    private static T Value<T>(TableEntity row, string column)
        where T : struct => row.TryGetValue(column, out var value) && value is T typed ? typed : default;
}
