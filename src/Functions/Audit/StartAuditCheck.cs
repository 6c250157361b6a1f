using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Audit;

/// <summary>POST /can-bo/so-vet/kiem-tra: checks all logs now.</summary>
public sealed class StartAuditCheck(StaffGate gate, AuditChecks checks, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(StartAuditCheck))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-vet/kiem-tra")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ShowAudit.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowAudit.Address);
        return new SeeOther(ShowAuditCheck.AddressOf((await checks.StartAsync(visit.Person.Id, client, cancellationToken)).Id));
    }
}
