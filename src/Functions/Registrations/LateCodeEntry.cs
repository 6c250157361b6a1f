using DanVanKheo.Access;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/ma-muon: a late code for a draft that was begun in time and is sent too late. Nothing is counted before it is sent.</summary>
public sealed class LateCodeEntry(RegistrationJourney journey, LateCodeStore codes, DraftStore drafts, Throttle throttle, PageResults pages, TimeProvider clock)
{
    public const string Slug = "ma-muon";

    [Function("RegistrationLateCode")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/ma-muon")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, RegistrationJourney.CheckSlug, posted["nonce"])) return await pages.WrongNonceAsync(request, $"{RegistrationJourney.Root}/{RegistrationJourney.CheckSlug}");
        if (await throttle.CodeAsync(request, "late-code|" + visit.Draft.Id, cancellationToken) is { } later) return later;
        var code = await codes.FindTypedAsync(VietnameseText.NormaliseLine(posted["lateCode"].ToString()), cancellationToken) ?? throw new RuleBroken("LateCodeUnknown");
        if (code.Refusal(visit.Draft.Answers["unit"], clock.GetUtcNow(), await codes.IsUsedByAsync(code.Id, visit.Draft.Id, cancellationToken)) is { } refused) throw new RuleBroken(refused.Code, refused.Details);
        await drafts.SaveAsync(visit.Draft with { LateCode = code.Id }, cancellationToken);
        return new SeeOther($"{RegistrationJourney.Root}/{RegistrationJourney.CheckSlug}");
    }
}
