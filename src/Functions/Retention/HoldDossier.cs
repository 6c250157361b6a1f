using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>POST /can-bo/luu-tru/giu: a dossier (<c>held</c>) is kept whatever its time, for a reason; or let go again (<c>lift</c>).</summary>
public sealed class HoldDossier(StaffGate gate, RetentionDesk desk, RetentionPages retention, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(HoldDossier))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/luu-tru/giu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(RetentionPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowRetention.Address);
        if (posted["lift"].ToString() is { Length: > 0 } lifted)
        {
            await desk.LiftAsync(lifted, visit.Person.Id, cancellationToken);
            return new SeeOther(ShowRetention.Address);
        }

        var (code, reason) = (VietnameseText.NormaliseLine(posted["held"].ToString()), VietnameseText.Normalise(posted["reason"].ToString()));
        var problems = await desk.HoldAsync(code, reason, visit.Person.Id, cancellationToken);
        return problems.Count == 0 ? new SeeOther(ShowRetention.Address) : await retention.ShowAsync(request, visit, new(), (code, reason), problems, cancellationToken);
    }
}
