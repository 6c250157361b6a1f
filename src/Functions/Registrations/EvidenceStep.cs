using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/minh-chung: files of evidence. A refused file never loses the others, nor what was typed.</summary>
public sealed class EvidenceStep(RegistrationJourney journey, EvidenceStore evidence, EvidencePages evidencePages, PageResults pages, TimeProvider clock)
{
    private const string Slug = RegistrationJourney.EvidenceSlug;

    [Function("RegistrationEvidence")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/minh-chung")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return FormPost.IsPost(request) ? await UploadAsync(request, visit, cancellationToken) : await evidencePages.StepAsync(request, visit, TypedDetails.Empty, [], cancellationToken);
    }

    private async Task<IActionResult> UploadAsync(HttpRequest request, DraftVisit visit, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        var typed = DetailsPost.Read(posted);
        if (visit.Locks.Evidence) return await evidencePages.StepAsync(request, visit, typed, [new("file", "EvidenceLocked")], cancellationToken);
        var files = posted.Files.GetFiles("file");
        if (files.Count == 0) return await evidencePages.StepAsync(request, visit, typed, [new("file", "FileMissing")], cancellationToken);
        return await KeepAsync(request, visit, files, typed, cancellationToken);
    }

    /// <summary>The browser would have to send a whole file again for the sake of a mistyped date: the file is kept, and the date is asked for beside it.</summary>
    private async Task<IActionResult> KeepAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<IFormFile> files, TypedDetails typed, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        var details = typed.Sound(today, await evidencePages.ClaimKeysAsync(visit.Draft, cancellationToken));
        var problems = new List<FieldProblem>();
        var kept = new List<EvidenceFile>();
        foreach (var file in files) await KeepAsync(visit.Draft.Id, file, details, kept, problems, cancellationToken);
        if (problems.Count > 0) return await evidencePages.StepAsync(request, visit, typed, [.. problems, .. typed.Check(today)], cancellationToken);
        var mistyped = typed.Check(today);
        return mistyped.Count == 0 ? new SeeOther(request.Path) : await evidencePages.DetailsAsync(request, visit, kept[0], typed, mistyped, cancellationToken);
    }

    private async Task KeepAsync(string draft, IFormFile file, EvidenceDetails details, List<EvidenceFile> kept, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = file.OpenReadStream();
            kept.Add(await evidence.AddAsync(draft, file.FileName, file.Length, details, content, cancellationToken));
        }
        catch (RuleBroken refused)
        {
            problems.Add(new("file", refused.Code, [.. refused.Details]));
        }
    }
}
