using Azure.Data.Tables;
using DanVanKheo.Evidence;
using DanVanKheo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>What an application keeps in its data folder, read through its own stores.</summary>
internal sealed class KeptEvidence(string folder)
{
    private readonly StorageConnection storage = StorageConnection.From(new ConfigurationBuilder()
        .AddInMemoryCollection([new("AzureWebJobsStorage", $"DataFolder={folder}")]).Build());

    public Tables Tables => new(storage);

    public Blobs Blobs => new(storage);

    public async Task<IReadOnlyList<(string Draft, EvidenceFile File)>> FilesAsync()
    {
        using var store = new EvidenceStore(Tables, Blobs, new ScanQueue(Tables, new Clamd(Options.Create(new ClamdOptions())), TimeProvider.System), TimeProvider.System);
        var files = new List<(string, EvidenceFile)>();
        await foreach (var draft in Tables.Drafts.QueryAsync<TableEntity>()) files.AddRange((await store.OfAsync(draft.PartitionKey, default)).Select(f => (draft.PartitionKey, f)));
        return files;
    }

    public Task<IReadOnlyList<string>> QuarantinedAsync() => NamesAsync(Blobs.Quarantine);

    public Task<IReadOnlyList<string>> ServedAsync() => NamesAsync(Blobs.Evidence);

    public async Task<int> AuditedAsync(string dossier, string act) =>
        await Tables.Audit.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {dossier}")).CountAsync(row => row.GetString("Act") == act);

    private static async Task<IReadOnlyList<string>> NamesAsync(Azure.Storage.Blobs.BlobContainerClient container)
    {
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync()) names.Add(blob.Name);
        return names;
    }
}
