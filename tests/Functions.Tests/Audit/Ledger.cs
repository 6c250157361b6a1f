using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Audit;
using DanVanKheo.Storage;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Audit;

/// <summary>The audit of a running application, written to and broken behind its back through the official types.</summary>
internal sealed class Ledger(AppProcess app)
{
    private readonly Tables tables = new(new(new TableServiceClient($"DataFolder={app.DataFolder}"), new BlobServiceClient($"DataFolder={app.DataFolder}")));

    public TableClient Rows => tables.Audit;

    public BlobContainerClient Roots { get; } = new BlobServiceClient($"DataFolder={app.DataFolder}").GetBlobContainerClient("audit");

    public static string RowOf(int entry) => $"{entry:D6}";

    /// <summary>A log of some entries, written as the application writes it.</summary>
    public async Task WriteAsync(string log, int entries = 5, string act = "StageOpened")
    {
        foreach (var i in Enumerable.Range(1, entries)) await Log().WriteAsync(log, $"k{i}", "bi-thu", "link", act, $"việc {i}", CancellationToken.None);
    }

    public async Task EditAsync(string log, int entry, Action<TableEntity> edit)
    {
        var row = (await Rows.GetEntityAsync<TableEntity>(log, Ledger.RowOf(entry))).Value;
        edit(row);
        await Rows.UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Replace);
    }

    public Task RemoveAsync(string log, int entry) => Rows.DeleteEntityAsync(log, Ledger.RowOf(entry));

    public async Task ExchangeAsync(string log, int one, int other)
    {
        var (first, second) = ((await Rows.GetEntityAsync<TableEntity>(log, Ledger.RowOf(one))).Value, (await Rows.GetEntityAsync<TableEntity>(log, Ledger.RowOf(other))).Value);
        (first.RowKey, second.RowKey) = (second.RowKey, first.RowKey);
        await Rows.UpdateEntityAsync(first, Azure.ETag.All, TableUpdateMode.Replace);
        await Rows.UpdateEntityAsync(second, Azure.ETag.All, TableUpdateMode.Replace);
    }

    /// <summary>Every row of a log.</summary>
    public async Task RemoveAllAsync(string log)
    {
        await foreach (var row in Rows.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {log}"))) await Rows.DeleteEntityAsync(log, row.RowKey);
    }

    /// <summary>All of a log anew, with seals and head as they should be: only a root knows that it was another one.</summary>
    public async Task RewriteAsync(string log, int entries)
    {
        await RemoveAllAsync(log);
        await WriteAsync(log, entries, "Withdrawn");
    }

    private AuditLog Log() => AuditOf.Log(tables);
}
