using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>GET|POST /can-bo/doi-soat: what the comparisons of the last days repaired; POST runs one now.</summary>
public sealed class ReconcileNow(StaffGate gate, Reconciler reconciler, ReconciliationStore reports, OrganisationDirectory directory, PageResults pages)
{
    private const string Address = "/can-bo/doi-soat";
    private const string Form = "reconcile";

    [Function(nameof(ReconcileNow))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/doi-soat")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, "administrator", directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<ReconciliationPage, ReconciliationView>(request, new(await reports.LatestAsync(cancellationToken), visit.Nonce(Form)));
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        await reconciler.RunAsync(client, cancellationToken);
        return new SeeOther(Address);
    }
}
