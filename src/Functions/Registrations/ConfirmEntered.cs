using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/nhap-thay: the contact says that what an officer typed for them is right. Who disagrees takes the dossier back instead.</summary>
public sealed class ConfirmEntered(RegistrationJourney journey, DossierStore dossiers, AuditLog audit, PageResults pages, TimeProvider clock)
{
    public const string Slug = "nhap-thay";
    private const string Receipt = RegistrationJourney.Root + "/da-gui";

    [Function("RegistrationConfirmEntered")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/nhap-thay")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await journey.FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is not { } visit) return await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", RegistrationJourney.Root);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, Receipt);
        while (visit is { MayConfirm: true, Dossier: { } read })
        {
            if (await dossiers.TryUpdateAsync(read, read.Dossier with { EnteredConfirmedAt = clock.GetUtcNow() }, cancellationToken)) break;
            visit = (await journey.FindAsync(visit.Token, cancellationToken))!;
        }

        // The row says so, whichever run wrote it.
        if ((await journey.FindAsync(visit.Token, cancellationToken))?.Dossier?.Dossier is { EnteredConfirmedAt: not null } dossier) await audit.WriteAsync(dossier.Code.ToString(), "entered-confirmed", "submitter", "link", "EnteredConfirmed", dossier.EnteredBy, cancellationToken);
        return new SeeOther(Receipt);
    }
}
