using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Audit;

/// <summary>A log as its rows have it.</summary>
/// <param name="Strange">Keys of rows that are neither an entry nor the head.</param>
public sealed record StoredLog(string Name, IReadOnlyList<AuditEntry> Entries, AuditHead? Head, ETag HeadVersion, IReadOnlyList<string> Strange)
{
    public static StoredLog Of(string name, IReadOnlyList<TableEntity> rows)
    {
        var head = rows.FirstOrDefault(r => r.RowKey == AuditHeadRow.Row);
        return new(
            name,
            [.. rows.Where(AuditRow.IsEntry).Select(AuditRow.Read)],
            head is null ? null : new(name, head.GetInt32("Length") ?? 0, head.GetString("Chain") ?? "", head.GetDateTimeOffset("At") ?? default),
            head?.ETag ?? default,
            [.. rows.Where(r => r != head && !AuditRow.IsEntry(r)).Select(r => r.RowKey)]);
    }

    /// <param name="rooted">What the newest root that names the log kept of it.</param>
    public IReadOnlyList<AuditFault> Check(AuditHead? rooted) =>
        [.. AuditCheck.Of(Name, Entries, Head, rooted), .. Strange.Select(row => new AuditFault(Name, 0, AuditFaultKind.Inserted, row))];
}
