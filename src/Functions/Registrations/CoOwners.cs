using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/dong-so-huu: who else writes; naming somebody mails them a link of their own.</summary>
public sealed class CoOwners(RegistrationJourney journey, CoOwnerStore store, Outbox outbox, PageResults pages)
{
    public const string Slug = "dong-so-huu";
    public const string Address = RegistrationJourney.Root + "/" + Slug;

    [Function("RegistrationCoOwners")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/dong-so-huu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var held = await store.OfAsync(visit.Draft.Id, cancellationToken);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, held, "", []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        if (visit.CoOwner is not null) throw new RuleBroken("OnlySubmitterInvites");
        var email = VietnameseText.NormaliseLine(posted["email"].ToString());
        if (CoOwnerRules.Check(held, visit.Draft.Answers["email"], email) is { } problem) return await ShowAsync(request, visit, held, email, [problem]);
        await InviteAsync(visit.Draft, new(email), cancellationToken);
        return new SeeOther(Address);
    }

    /// <summary>Somebody named twice gets one letter; somebody named again after being taken off gets a new one.</summary>
    private async Task InviteAsync(Draft draft, CoOwner owner, CancellationToken cancellationToken)
    {
        if (!await store.TryAddAsync(draft.Id, owner, cancellationToken)) return;
        var letter = new LetterKey(draft.Id, "", 0, LetterKind.CoOwnerInvited, Person: owner.Id);
        await outbox.PostNextAsync(letter, cancellationToken);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<CoOwner> held, string typed, IReadOnlyList<FieldProblem> problems) => pages.ShowAsync<CoOwnersPage, CoOwnersView>(
        request,
        new(held, typed, problems, visit.CoOwner is null ? AccessToken.Nonce(visit.Token, Slug) : null),
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
