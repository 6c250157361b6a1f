using DanVanKheo.Access;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/minh-chung/{id}/xoa: takes one file away; doing it twice is as good as once.</summary>
public sealed class EvidenceRemoval(RegistrationJourney journey, EvidenceStore evidence, PageResults pages)
{
    [Function("RegistrationEvidenceRemoval")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/minh-chung/{id}/xoa")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var back = $"{RegistrationJourney.Root}/{RegistrationJourney.EvidenceSlug}";
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.EvidenceSlug, posted["nonce"])) return await pages.WrongNonceAsync(request, back);
        if (visit.Locks.Evidence) throw new RuleBroken("EvidenceLocked");
        if (await evidence.FindAsync(visit.Draft.Id, id, cancellationToken) is not null) await evidence.RemoveAsync(visit.Draft.Id, id, cancellationToken);
        return new SeeOther(back);
    }
}
