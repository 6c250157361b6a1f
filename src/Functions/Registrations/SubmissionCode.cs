using DanVanKheo.Access;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/ma: the mailed code; then the draft becomes a dossier, once.</summary>
public sealed class SubmissionCode(RegistrationJourney journey, StepUpStore codes, Registrar registrar, PageResults pages)
{
    [Function("RegistrationSubmissionCode")]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/ma")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        // The nonce of the page before: this page also offers to send the code again, which posts there.
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.CheckSlug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        var typed = VietnameseText.NormaliseLine(posted["code"].ToString());
        if (await codes.TryAsync(StepUpSubjects.Submission(visit.Draft.Id), typed, cancellationToken) is { } refused) return await ShowAsync(request, visit, [refused]);
        await registrar.SubmitAsync(visit, client, cancellationToken);
        return new SeeOther($"{RegistrationJourney.Root}/da-gui");
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<FieldProblem> problems) => pages.ShowAsync<SubmissionCodePage, SubmissionCodeView>(
        request,
        new(visit.Draft.Answers["email"], problems, AccessToken.Nonce(visit.Token, RegistrationJourney.CheckSlug)),
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
