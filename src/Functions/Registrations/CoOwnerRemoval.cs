using DanVanKheo.Access;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/dong-so-huu/{id}/xoa: takes a co-owner off; their link opens nothing from then on. Doing it twice is as good as once.</summary>
public sealed class CoOwnerRemoval(RegistrationJourney journey, CoOwnerStore store, PageResults pages)
{
    [Function("RegistrationCoOwnerRemoval")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/dong-so-huu/{id}/xoa")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, CoOwners.Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, CoOwners.Address);
        if (visit.CoOwner is not null) throw new RuleBroken("OnlySubmitterInvites");
        if (await store.FindAsync(visit.Draft.Id, id, cancellationToken) is not null) await store.RemoveAsync(visit.Draft.Id, id, cancellationToken);
        return new SeeOther(CoOwners.Address);
    }
}
