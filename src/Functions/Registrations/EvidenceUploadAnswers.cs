using DanVanKheo.Access;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Registrations;

/// <summary>Who uploads, and how a refusal is told to the page's script.</summary>
public sealed class EvidenceUploadAnswers(RegistrationJourney journey, RuleTexts texts)
{
    public async Task<IActionResult> AnswerAsync(HttpRequest request, Func<Draft, Task<IActionResult>> answer, CancellationToken cancellationToken)
    {
        var (visit, _) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return new StatusCodeResult(StatusCodes.Status409Conflict);
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.EvidenceSlug, request.Headers["X-Nonce"])) return new StatusCodeResult(StatusCodes.Status403Forbidden);
        try
        {
            if (visit.Locks.Evidence) throw new RuleBroken("EvidenceLocked");
            return await answer(visit.Draft);
        }
        catch (RuleBroken refused)
        {
            return new JsonResult(new { code = refused.Code, problem = texts.Of(refused, LanguageSwitch.Of(request)) }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
    }
}
