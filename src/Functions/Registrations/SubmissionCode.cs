using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/ma: the mailed code; then the draft becomes a dossier, once.</summary>
public sealed class SubmissionCode(RegistrationJourney journey, StepUpStore codes, Registrar registrar, OrganisationDirectory directory, PageResults pages)
{
    private const string Sent = RegistrationJourney.Root + "/da-gui";

    [Function("RegistrationSubmissionCode")]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/ma")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (visit.CoOwner is not null) throw new RuleBroken("OnlySubmitterSends");
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        // The nonce of the page before: this page also offers to send the code again, which posts there.
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.CheckSlug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        var typed = VietnameseText.NormaliseLine(posted["code"].ToString());
        var subject = StepUpSubjects.Submission(visit.Draft.Id);
        if (await codes.TryAsync(subject, typed, cancellationToken) is { } refused) return await RefuseAsync(request, visit, refused, cancellationToken);
        await registrar.SubmitAsync(visit, client, cancellationToken);
        await codes.ForgetAsync(subject, cancellationToken);
        return new SeeOther(Sent);
    }

    /// <summary>The first half of a double click may have sent it meanwhile, and used up the code.</summary>
    private async Task<IActionResult> RefuseAsync(HttpRequest request, DraftVisit visit, FieldProblem refused, CancellationToken cancellationToken) =>
        await journey.FindAsync(visit.Token, cancellationToken) is { MayEdit: false } ? new SeeOther(Sent) : await ShowAsync(request, visit, [refused]);

    private Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<FieldProblem> problems) => pages.ShowAsync<SubmissionCodePage, SubmissionCodeView>(
        request,
        new(visit.Officer is { } officer ? directory.Person(officer).Email : visit.Draft.Answers["email"], problems, AccessToken.Nonce(visit.Token, RegistrationJourney.CheckSlug)),
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
