using Azure.Data.Tables;
using DanVanKheo.Evidence;
using DanVanKheo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Functions.Tests.Registrations5;

/// <summary>What an application left in its data folder, read through its own stores.</summary>
internal sealed class KeptData(string folder)
{
    private readonly StorageConnection storage = StorageConnection.From(new ConfigurationBuilder()
        .AddInMemoryCollection([new("AzureWebJobsStorage", $"DataFolder={folder}")]).Build());

    public Tables Tables => new(storage);

    /// <summary>Every file of every draft with its content.</summary>
    public async Task<IReadOnlyList<(EvidenceFile File, byte[] Content)>> FilesAsync(CancellationToken cancel)
    {
        using var store = new EvidenceStore(Tables, new Blobs(storage), new ScanQueue(Tables, new Clamd(Options.Create(new ClamdOptions())), TimeProvider.System), TimeProvider.System);
        var files = new List<(EvidenceFile, byte[])>();
        await foreach (var draft in Tables.Drafts.QueryAsync<TableEntity>(cancellationToken: cancel))
        {
            foreach (var file in await store.OfAsync(draft.PartitionKey, cancel))
            {
                await using var content = await store.OpenAsync(draft.PartitionKey, file, cancel);
                using var copy = new MemoryStream();
                await content.CopyToAsync(copy, cancel);
                files.Add((file, copy.ToArray()));
            }
        }

        return files;
    }
}
