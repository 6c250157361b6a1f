using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Instances;

/// <summary>GET /can-bo/durable/xem?id=…: one run, its history as a timeline, what officers did to it, and what may be done now.</summary>
public sealed class ShowInstance(StaffGate gate, InstanceBoard board, InstanceAudit audit, OrganisationDirectory directory, PageResults pages)
{
    private const int PageSize = 60;

    public static string AddressOf(string id) => $"{ShowInstances.Address}/xem?id={Uri.EscapeDataString(id)}";

    [Function(nameof(ShowInstance))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/durable/xem")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var id = request.Query["id"].ToString();
        if (id.Length == 0 || await board.FindAsync(client, id, cancellationToken) is not { } instance) return await pages.NotFoundAsync(request);
        var history = await InstanceHistory.ReadAsync(client, id, cancellationToken);
        var acts = await audit.OfAsync(id, cancellationToken);
        var timeline = history is null ? null : InstanceTimeline.Of(history);
        var turn = Paging.Of(request, timeline?.Count ?? 0, PageSize, AddressOf(id));
        var view = new InstanceView(
            instance with { WakeAt = instance.WakeAt ?? (history is null || InstanceStates.HasEnded(instance.State) ? null : InstanceTimeline.NextTimer(history)) },
            timeline is null ? null : turn.Of(timeline),
            [.. acts.Where(a => history is null || a.Act.StartsWith(InstanceAudit.Act, StringComparison.Ordinal)).Select(a => new InstanceAct(a.At, NameOf(a.Actor), a.Act, a.Detail))],
            InstanceRules.Allowed(instance.State))
        { Turn = turn };
        return await pages.ShowAsync<InstancePage, InstanceView>(request, view);
    }

    private string NameOf(string actor) => directory.FindPerson(actor)?.FullName ?? actor;
}
