using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>GET|POST /can-bo/tham-dinh: the open panels and the proposal; POST lets it be carried out.</summary>
public sealed class ShowBoard(StaffGate gate, AppraisalBoard board, OrganisationDirectory directory, PageResults pages)
{
    public const string Role = "appraisal-chair";
    public const string Address = "/can-bo/tham-dinh";
    public const string Form = "appraisal-board";

    private const int PageSize = 25;

    [Function(nameof(ShowBoard))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/tham-dinh")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, await board.ReadAsync(visit.Nonce(Form), cancellationToken));
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        // The stage itself gives the seats when it looks again: once, however often this is pressed.
        foreach (var key in await board.IncompleteAsync(cancellationToken)) await client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
        return new SeeOther(Address);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, BoardView view)
    {
        var turn = Paging.Of(request, view.Lines.Count, PageSize);
        return pages.ShowAsync<BoardPage, BoardView>(request, view with { Lines = turn.Of(view.Lines), Turn = turn });
    }
}
