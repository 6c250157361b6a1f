using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Instances;

/// <summary>GET /can-bo/durable: how many runs stand where, what waits longest, which timers come next, and a list to search.</summary>
public sealed class ShowInstances(StaffGate gate, InstanceBoard board, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/durable";

    [Function(nameof(ShowInstances))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/durable")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        InstanceState? state = Enum.TryParse<InstanceState>(request.Query["trang-thai"], out var asked) && Enum.IsDefined(asked) ? asked : null;
        var prefix = VietnameseText.NormaliseLine(request.Query["tim"].ToString());
        var token = request.Query["tiep"].ToString() is { Length: > 0 } given ? given : null;
        var (instances, next) = await board.PageAsync(client, state, prefix, token, cancellationToken);
        return await pages.ShowAsync<InstancesPage, InstancesView>(request, new(await board.CountAsync(client, cancellationToken), state, prefix, instances, next, token is not null));
    }
}
