using DanVanKheo.Access;
using DanVanKheo.Evidence;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Registrations;

/// <summary>What the submitter is shown of their files: the step, and one file with what is said of it.</summary>
public sealed class EvidencePages(RegistrationJourney journey, ProgrammeShelf programmes, PageResults pages)
{
    public async Task<IReadOnlyList<string>> ClaimKeysAsync(Draft draft, CancellationToken cancellationToken) =>
        [.. EvidenceClaim.Of(programmes.Of(draft), draft.Answers, await journey.FilesAsync(draft, cancellationToken)).Select(c => c.Key)];

    public async Task<IActionResult> StepAsync(HttpRequest request, DraftVisit visit, TypedDetails typed, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var (language, files) = (LanguageSwitch.Of(request), await journey.FilesAsync(visit.Draft, cancellationToken));
        var view = new EvidenceView(
            journey.View(visit, RegistrationJourney.EvidenceSlug, language),
            files,
            problems,
            AccessToken.Nonce(visit.Token, RegistrationJourney.EvidenceSlug),
            RegistrationJourney.MendingView(visit, language))
        {
            Locked = visit.Locks.Evidence,
            Claims = EvidenceClaim.Of(visit.Programme, visit.Draft.Answers, files),
            Typed = typed,
        };
        FormScript.Allow(request);
        return await pages.ShowAsync<EvidencePage, EvidenceView>(request, view, problems.Count == 0 ? StatusCodes.Status200OK : StatusOf(problems[0]));
    }

    public async Task<IActionResult> DetailsAsync(HttpRequest request, DraftVisit visit, EvidenceFile file, TypedDetails typed, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var claims = EvidenceClaim.Of(visit.Programme, visit.Draft.Answers, await journey.FilesAsync(visit.Draft, cancellationToken));
        var view = new EvidenceDetailsView(journey.View(visit, RegistrationJourney.EvidenceSlug, LanguageSwitch.Of(request)), file, claims, typed, problems, AccessToken.Nonce(visit.Token, RegistrationJourney.EvidenceSlug));
        return await pages.ShowAsync<EvidenceDetailsPage, EvidenceDetailsView>(request, view, problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static int StatusOf(FieldProblem problem) => problem.Code switch
    {
        "FileTooLarge" or "DossierFull" => StatusCodes.Status413PayloadTooLarge,
        "FileTypeRefused" or "FileContentDiffers" => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
