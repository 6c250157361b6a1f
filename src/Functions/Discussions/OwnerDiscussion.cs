using DanVanKheo.Access;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Discussions;

/// <summary>GET|POST /dang-ky/trao-doi: those who registered read what is meant for them, and answer whoever has the dossier.</summary>
public sealed class OwnerDiscussion(RegistrationJourney journey, DiscussionPages discussions, DiscussionDesk desk, MessageStore messages, PageResults pages, TimeProvider clock)
{
    private const string Address = RegistrationJourney.Root + "/" + Discuss.Slug;
    private const string Receipt = RegistrationJourney.Root + "/da-gui";

    [Function("RegistrationDiscussion")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/trao-doi")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await journey.FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is not { } visit) return await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", RegistrationJourney.Root);
        // Nobody reads along before it was sent.
        if (visit.Dossier is null) return new SeeOther($"{RegistrationJourney.Root}/{RegistrationJourney.CheckSlug}");
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, MessageInput.Fresh, [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Discuss.Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var input = MessageInput.Read(posted["id"], posted["text"]);
        var problems = await SendAsync(visit, input, cancellationToken);
        return problems.Count > 0 ? await ShowAsync(request, visit, input, problems, cancellationToken) : new SeeOther(Address);
    }

    private async Task<IReadOnlyList<FieldProblem>> SendAsync(DraftVisit visit, MessageInput input, CancellationToken cancellationToken)
    {
        var (dossier, now, author) = (visit.Dossier!.Dossier, clock.GetUtcNow(), DiscussionPages.Owner(visit));
        if (!MayWrite(visit)) return [];
        var text = VietnameseText.Normalise(input.Text);
        var problems = MessageRules.Check(text, Audience.Everyone, "", []).ToList();
        if (problems.Count == 0 && MessageRules.Refusal((await messages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(m => m.Id != input.Id), author, now) is { } tooMany) problems.Add(tooMany);
        if (problems.Count == 0) await desk.SendAsync(dossier, new(0, input.Id, now, author.Id, true, dossier.Stage, dossier.Attempt, Audience.Everyone, text), cancellationToken);
        return problems;
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, MessageInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var form = MayWrite(visit) ? new MessageForm(input, [], [], AccessToken.Nonce(visit.Token, Discuss.Slug)) : null;
        var back = visit.MayEdit ? $"{RegistrationJourney.Root}/{RegistrationJourney.CheckSlug}" : Receipt;
        return discussions.ShowAsync(request, Address, back, visit.Dossier!.Dossier, DiscussionPages.Owner(visit), form, problems, cancellationToken);
    }

    /// <summary>An officer who typed the registration does not speak for those it belongs to.</summary>
    private static bool MayWrite(DraftVisit visit) => visit is { Dossier.Dossier.IsClosed: false, Officer: null };
}
