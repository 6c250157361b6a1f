using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/{step}/luu: the page's script saves what is typed so far, with the same limits as the button; nothing is judged yet.</summary>
public sealed class StepAutosave(RegistrationJourney journey, DraftStore drafts, TimeProvider clock)
{
    [Function("RegistrationStepAutosave")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/{slug}/luu")] HttpRequest request, string slug, CancellationToken cancellationToken)
    {
        var (visit, _) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return new StatusCodeResult(StatusCodes.Status409Conflict);
        if (visit.Programme.Steps.FirstOrDefault(s => s.Slug == slug) is not { } step) return new NotFoundResult();
        var typed = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, step.Slug, typed["nonce"])) return new StatusCodeResult(StatusCodes.Status403Forbidden);
        var now = clock.GetUtcNow();
        var saved = visit.Draft with { Answers = visit.Draft.Answers.With(TypedAnswers.Sift(visit, step, typed).Kept), SavedAt = now };
        // The button, or another device, was quicker: its words must not be overwritten by older ones.
        if (!await drafts.TrySaveAsync(saved, visit.Draft.SavedAt, cancellationToken)) return new StatusCodeResult(StatusCodes.Status409Conflict);
        return new JsonResult(new { saved = VietnamTime.Local(now).ToString("HH:mm", CultureInfo.InvariantCulture) });
    }
}
