using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Instances;

/// <summary>GET|POST /can-bo/durable/lenh?id=…&amp;lenh=…: the page that asks once more and takes the reason; POST gives the command.</summary>
public sealed class CommandInstance(StaffGate gate, InstanceBoard board, InstanceAudit audit, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "instance";

    [Function(nameof(CommandInstance))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/durable/lenh")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var (id, name) = FormPost.IsPost(request) ? (posted["id"].ToString(), posted["lenh"].ToString()) : (request.Query["id"].ToString(), request.Query["lenh"].ToString());
        if (id.Length == 0 || !Enum.TryParse<InstanceCommand>(name, out var command) || !Enum.IsDefined(command)) return await pages.NotFoundAsync(request);
        if (await board.FindAsync(client, id, cancellationToken) is not { } instance) return await pages.NotFoundAsync(request);
        var view = new InstanceCommandView(instance, command, "", [], visit.Nonce($"{Form}|{id}|{command}"));
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<InstanceCommandPage, InstanceCommandView>(request, view);
        if (!visit.NonceMatches($"{Form}|{id}|{command}", posted["nonce"])) return await pages.WrongNonceAsync(request, ShowInstance.AddressOf(id));
        var reason = VietnameseText.NormaliseLine(posted["reason"].ToString());
        if (InstanceRules.Check(instance.State, command, reason) is { Count: > 0 } problems)
            return await pages.ShowAsync<InstanceCommandPage, InstanceCommandView>(request, view with { Reason = reason, Problems = problems }, StatusCodes.Status422UnprocessableEntity);
        // The line in the log first: nothing is done to an instance that nobody answers for.
        await audit.WriteAsync(instance, command, view.Nonce, visit.Person.Id, reason, cancellationToken);
        await GiveAsync(client, id, command, reason, cancellationToken);
        return new SeeOther(ShowInstance.AddressOf(id));
    }

    private static Task GiveAsync(DurableTaskClient client, string id, InstanceCommand command, string reason, CancellationToken cancellationToken) => command switch
    {
        InstanceCommand.Suspend => client.SuspendInstanceAsync(id, reason, cancellationToken),
        InstanceCommand.Resume => client.ResumeInstanceAsync(id, reason, cancellationToken),
        _ => client.TerminateInstanceAsync(id, new TerminateInstanceOptions(reason, Recursive: true), cancellationToken),
    };
}
