using DanVanKheo.Access;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/minh-chung: files of evidence. A refused file never loses the others.</summary>
public sealed class EvidenceStep(RegistrationJourney journey, EvidenceStore evidence, PageResults pages)
{
    private const string Slug = RegistrationJourney.EvidenceSlug;

    [Function("RegistrationEvidence")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/minh-chung")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return FormPost.IsPost(request) ? await UploadAsync(request, visit, cancellationToken) : await ShowAsync(request, visit, [], StatusCodes.Status200OK, cancellationToken);
    }

    private async Task<IActionResult> UploadAsync(HttpRequest request, DraftVisit visit, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        if (visit.Locks.Evidence) return await ShowAsync(request, visit, [new("file", "EvidenceLocked")], StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var files = posted.Files.GetFiles("file");
        if (files.Count == 0) return await ShowAsync(request, visit, [new("file", "FileMissing")], StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var problems = new List<FieldProblem>();
        foreach (var file in files) await KeepAsync(visit.Draft.Id, file, posted["caption"].ToString(), problems, cancellationToken);
        return problems.Count == 0 ? new SeeOther(request.Path) : await ShowAsync(request, visit, problems, StatusOf(problems[0]), cancellationToken);
    }

    private async Task KeepAsync(string draft, IFormFile file, string caption, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = file.OpenReadStream();
            await evidence.AddAsync(draft, file.FileName, file.Length, caption, content, cancellationToken);
        }
        catch (RuleBroken refused)
        {
            problems.Add(new("file", refused.Code, [.. refused.Details]));
        }
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<FieldProblem> problems, int status, CancellationToken cancellationToken)
    {
        var view = new EvidenceView(
            journey.View(visit, Slug, LanguageSwitch.Of(request)),
            await journey.FilesAsync(visit.Draft, cancellationToken),
            problems,
            AccessToken.Nonce(visit.Token, Slug),
            journey.MendingView(visit, LanguageSwitch.Of(request)))
        { Locked = visit.Locks.Evidence };
        FormScript.Allow(request);
        return await pages.ShowAsync<EvidencePage, EvidenceView>(request, view, status);
    }

    private static int StatusOf(FieldProblem problem) => problem.Code switch
    {
        "FileTooLarge" or "DossierFull" => StatusCodes.Status413PayloadTooLarge,
        "FileTypeRefused" or "FileContentDiffers" => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
