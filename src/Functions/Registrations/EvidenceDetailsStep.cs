using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/minh-chung/{id}/sua: what one file shows, when and where it was taken, what it proves, whether it may be published.</summary>
public sealed class EvidenceDetailsStep(RegistrationJourney journey, EvidenceStore evidence, EvidencePages evidencePages, PageResults pages, TimeProvider clock)
{
    [Function("RegistrationEvidenceDetails")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/minh-chung/{id}/sua")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (await evidence.FindAsync(visit.Draft.Id, id, cancellationToken) is not { } file) return await pages.NotFoundAsync(request);
        return FormPost.IsPost(request) ? await SaveAsync(request, visit, file, cancellationToken) : await evidencePages.DetailsAsync(request, visit, file, TypedDetails.Of(file.Details), [], cancellationToken);
    }

    private async Task<IActionResult> SaveAsync(HttpRequest request, DraftVisit visit, EvidenceFile file, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.EvidenceSlug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        if (visit.Locks.Evidence) throw new RuleBroken("EvidenceLocked");
        var (typed, today) = (DetailsPost.Read(posted), VietnamTime.Day(clock.GetUtcNow()));
        if (typed.Check(today) is { Count: > 0 } problems) return await evidencePages.DetailsAsync(request, visit, file, typed, problems, cancellationToken);
        var details = typed.Sound(today, await evidencePages.ClaimKeysAsync(visit.Draft, cancellationToken));
        return await evidence.DescribeAsync(visit.Draft.Id, file.Id, details, cancellationToken) ? new SeeOther($"{RegistrationJourney.Root}/{RegistrationJourney.EvidenceSlug}") : await pages.NotFoundAsync(request);
    }
}
