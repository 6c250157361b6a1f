using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Search;

/// <summary>Every few seconds: what was written stands in the index.</summary>
public sealed class IndexDossiers(SearchIndexer indexer)
{
    [Function(nameof(IndexDossiers))]
    public Task Run([TimerTrigger("*/10 * * * * *", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) => indexer.RunAsync(cancellationToken);
}
