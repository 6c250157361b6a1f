using Azure.Data.Tables;
using DanVanKheo.Audit;
using DanVanKheo.Storage;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Audit;

/// <summary>The history of a dossier as its rows have it.</summary>
internal static class AuditOf
{
    public static async Task<IReadOnlyList<AuditEntry>> EntriesAsync(string dataFolder, string dossier) => (await LogAsync(dataFolder, dossier)).Entries;

    /// <summary>A log with its end mark, read as the application reads it.</summary>
    public static Task<StoredLog> LogAsync(string dataFolder, string log) =>
        Log(new(new(new TableServiceClient($"DataFolder={dataFolder}"), null!))).ReadAsync(log, CancellationToken.None);

    /// <summary>The application's own log over its tables.</summary>
    public static AuditLog Log(Tables tables) => new(tables, new(), new(new(tables), TimeProvider.System), TimeProvider.System);

    /// <summary>The keys of the entries of one kind.</summary>
    public static async Task<IReadOnlyList<string>> ActsAsync(AppProcess app, string dossier, string act)
    {
        var tables = new Tables(new(new TableServiceClient($"DataFolder={app.DataFolder}"), null!));
        var keys = new List<string>();
        await foreach (var entry in tables.Audit.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {dossier}")))
        {
            if (entry.Keys.Any(column => act.Equals(entry[column]))) keys.Add(entry.RowKey);
        }

        return keys;
    }
}
