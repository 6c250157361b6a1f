using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET /dang-ky/tiep/{token}: the link in the mail becomes a cookie, and the address loses its secret.</summary>
public sealed class Resume(RegistrationJourney journey, GrantStore grants, DraftStore drafts, LinkDoors doors, Cookies cookies, PageResults pages, TimeProvider clock)
{
    [Function("RegistrationResume")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dang-ky/tiep/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        if (await journey.FindAsync(token, cancellationToken) is not { } visit) return await GoneAsync(request, token, cancellationToken);
        cookies.Set(request.HttpContext.Response, Cookies.Draft, token, RegistrationJourney.Root, Draft.KeptUntil(visit.Programme.Seasons, clock.GetUtcNow()) - clock.GetUtcNow());
        return new SeeOther($"{RegistrationJourney.Root}/{(visit.MayEdit ? RegistrationJourney.CheckSlug : "da-gui")}");
    }

    /// <summary>What was sent is kept for years, longer than its link: then a fresh one is offered. What never was sent is gone with its link.</summary>
    private async Task<IActionResult> GoneAsync(HttpRequest request, string token, CancellationToken cancellationToken) =>
        await grants.FindAsync(token, cancellationToken) is { Purpose: AccessPurpose.Registration } grant && await drafts.FindAsync(grant.Subject, cancellationToken) is { Dossier: { } dossier }
            ? await doors.DeadAsync(request, "Expired", token, $"/ho-so/{dossier}")
            : await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", RegistrationJourney.Root);
}
