using DanVanKheo.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Tallies;

/// <summary>POST /can-bo/kiem-dem/lap-lai: writes the tallies of one year anew from its dossiers, where they do not agree.</summary>
public sealed class RebuildTallies(RecountPages pages)
{
    [Function(nameof(RebuildTallies))]
    public Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/kiem-dem/lap-lai")] HttpRequest request, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        pages.RunAsync(request, JobKind.RebuildTallies, client, cancellationToken);
}
