using DanVanKheo.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Tallies;

/// <summary>GET|POST /can-bo/kiem-dem: whether tallies and dossiers agree; POST counts one year now and changes nothing else.</summary>
public sealed class RecountNow(RecountPages pages)
{
    [Function(nameof(RecountNow))]
    public Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/kiem-dem")] HttpRequest request, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        pages.RunAsync(request, JobKind.Recount, client, cancellationToken);
}
