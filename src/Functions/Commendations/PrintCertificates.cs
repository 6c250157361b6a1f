using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Commendations;

/// <summary>GET|POST /can-bo/giay-khen: the certificates of a year in real size, to be printed on blank or pre-printed A4 or A3; POST writes all of them as Word files.</summary>
public sealed class PrintCertificates(StaffGate gate, CertificateRolls rolls, JobDesk jobs, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(PrintCertificates))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/giay-khen")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var view = await rolls.ReadAsync(request, visit.Nonce(CertificateRolls.Form), cancellationToken);
        if (!FormPost.IsPost(request) || view.Count == 0) return await pages.ShowAsync<CertificateRollPage, CertificateRollView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(CertificateRolls.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, CertificateRolls.Address);
        var job = await jobs.StartAsync(JobKind.Certificates, view.Query, visit.Person.Id, client, JobDesk.Moment, cancellationToken);
        return new SeeOther(JobDoor.AddressOf(job.Id));
    }
}
