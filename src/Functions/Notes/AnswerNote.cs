using DanVanKheo.Access;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Notes;

/// <summary>POST /dang-ky/trao-doi: the submitter writes to the officers about their dossier.</summary>
public sealed class AnswerNote(RegistrationJourney journey, NoteDesk desk, PageResults pages)
{
    public const string Slug = "trao-doi";
    private const string Receipt = RegistrationJourney.Root + "/da-gui";

    [Function(nameof(AnswerNote))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/trao-doi")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await journey.FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is not { Dossier.Dossier: var dossier } visit) return await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", RegistrationJourney.Root);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, Receipt);
        // An officer who typed it for them writes on the officers' page.
        if (visit.Officer is not null) return new SeeOther(Receipt);
        var problem = await desk.WriteAsync(dossier.Code.ToString(), posted["id"].ToString(), Note.Submitter, "link", NoteAudience.Submitter, posted["note"].ToString(), cancellationToken);
        return problem is null ? new SeeOther(Receipt) : await pages.ProblemAsync(request, StatusCodes.Status422UnprocessableEntity, "NoteRefused", Receipt, details: NoteRules.Longest);
    }
}
