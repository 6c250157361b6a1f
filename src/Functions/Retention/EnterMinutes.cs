using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Retention;

/// <summary>POST /can-bo/luu-tru/bien-ban: minutes were signed; they are kept and carried out.</summary>
public sealed class EnterMinutes(StaffGate gate, RetentionDesk desk, RetentionPages retention, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(EnterMinutes))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/luu-tru/bien-ban")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(RetentionPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowRetention.Address);
        var input = new MinutesInput(posted["kind"].ToString(), VietnameseText.NormaliseLine(posted["number"].ToString()), posted["date"].ToString(), VietnameseText.Normalise(posted["people"].ToString()), VietnameseText.Normalise(posted["dossiers"].ToString()));
        var problems = await desk.EnterAsync(input, visit.Person.Id, client, cancellationToken);
        return problems.Count == 0 ? new SeeOther(ShowRetention.Address) : await retention.ShowAsync(request, visit, input, ("", ""), problems, cancellationToken);
    }
}
