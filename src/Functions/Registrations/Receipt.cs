using DanVanKheo.Access;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Registrations;

/// <summary>GET /dang-ky/da-gui: the receipt, for as long as the cookie lives.</summary>
public sealed class Receipt(RegistrationJourney journey, DiscussionPages discussions, StageBars bars, DossierOrigins origins, OrganisationDirectory directory, PageResults pages, IOptions<AppOptions> options)
{
    [Function("RegistrationReceipt")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dang-ky/da-gui")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await journey.FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is not { } visit) return await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", RegistrationJourney.Root);
        if (visit.Dossier?.Dossier is not { } dossier) return new SeeOther($"{RegistrationJourney.Root}/{RegistrationJourney.CheckSlug}");
        var view = new ReceiptView(
            dossier.Code.ToString(),
            dossier.Name,
            directory.Organisation(dossier.Unit).Name,
            dossier.ContactEmail,
            dossier.SubmittedAt,
            await bars.OfAsync(dossier, cancellationToken),
            options.Value.Link($"/ho-so/{dossier.Code}"))
        {
            Status = dossier.Status,
            Discussion = new($"{RegistrationJourney.Root}/{Discuss.Slug}", await discussions.CountAsync(dossier.Code.ToString(), DiscussionPages.Owner(visit), cancellationToken)),
            CoOwners = dossier.CoOwners,
            EnteredBy = origins.OfficerOf(dossier),
            EnteredConfirmedAt = dossier.EnteredConfirmedAt,
            ConfirmNonce = visit.MayConfirm ? AccessToken.Nonce(visit.Token, ConfirmEntered.Slug) : null,
            MayWithdraw = visit.MayWithdraw && visit.CoOwner is null && visit.Officer is null,
        };
        return await pages.ShowAsync<ReceiptPage, ReceiptView>(request, view);
    }
}
