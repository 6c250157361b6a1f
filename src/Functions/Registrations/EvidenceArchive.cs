using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET /dang-ky/minh-chung/zip: everything the submitter wrote and sent as one file, also after it was sent.</summary>
public sealed class EvidenceArchive(RegistrationJourney journey, DossierArchive archive, PageResults pages)
{
    [Function("RegistrationEvidenceArchive")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dang-ky/minh-chung/zip")] HttpRequest request, CancellationToken cancellationToken) =>
        await journey.FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is { } visit
            ? await archive.OfDraftAsync(request, visit.Draft, cancellationToken)
            : await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", RegistrationJourney.Root);
}
