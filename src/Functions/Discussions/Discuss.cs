using DanVanKheo.Access;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Discussions;

/// <summary>GET|POST /y-kien/ho-so/{code}/trao-doi: what reviewers and those who registered write to each other; whoever is asked now may write, with a code.</summary>
public sealed class Discuss(OpinionPages opinions, DiscussionPages discussions, DiscussionDesk desk, MessageStore messages, StepUpStore codes, LinkDoors doors, OrganisationDirectory directory, TimeProvider clock)
{
    public const string Slug = "trao-doi";

    [Function(nameof(Discuss))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "y-kien/ho-so/{code}/trao-doi")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await opinions.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var verified = visit.MayDecide && await doors.IsVerifiedAsync(request, visit.Grant.Person, cancellationToken);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, MessageInput.Fresh, [], verified, cancellationToken);
        if (!visit.MayDecide) return new SeeOther(AddressOf(visit));
        var input = MessageInput.Read(posted["id"], posted["text"], posted["audience"], posted["told"], posted["code"]);
        var problems = await SendAsync(visit, input, verified, cancellationToken);
        return await doors.AnswerAsync(
            request,
            AddressOf(visit),
            verified ? null : visit.Grant.Person,
            problems,
            async () => (await messages.OfAsync(code, cancellationToken)).All(m => m.Id != input.Id),
            () => ShowAsync(request, visit, input, problems, verified, cancellationToken),
            cancellationToken);
    }

    private static string AddressOf(OpinionVisit visit) => $"{visit.Address}/{Slug}";

    private async Task<IReadOnlyList<FieldProblem>> SendAsync(OpinionVisit visit, MessageInput input, bool verified, CancellationToken cancellationToken)
    {
        var (attempt, person, now) = (visit.Stage.Attempt, visit.Grant.Person, clock.GetUtcNow());
        var text = VietnameseText.Normalise(input.Text);
        var people = await discussions.PeopleAsync(attempt.Dossier, person, cancellationToken);
        var problems = MessageRules.Check(text, input.Chosen, input.Told, [.. people.Select(p => p.Value)]).ToList();
        var author = await discussions.ReviewerAsync(attempt.Dossier, person, cancellationToken);
        if (problems.Count == 0 && MessageRules.Refusal((await messages.OfAsync(attempt.Dossier, cancellationToken)).Where(m => m.Id != input.Id), author, now) is { } tooMany) problems.Add(tooMany);
        var subject = StepUpSubjects.Opinion(attempt.Key, person);
        if (problems.Count == 0 && !verified && await codes.TryAsync(subject, input.Code.Trim(), cancellationToken) is { } refused) problems.Add(refused);
        if (problems.Count > 0) return problems;
        await desk.SendAsync(visit.Dossier, new(0, input.Id, now, person, false, attempt.Stage, attempt.Attempt, input.Chosen!.Value, text, input.Told), cancellationToken);
        if (!verified) await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, OpinionVisit visit, MessageInput input, IReadOnlyList<FieldProblem> problems, bool verified, CancellationToken cancellationToken)
    {
        var (code, person) = (visit.Grant.Subject, directory.Person(visit.Grant.Person));
        var form = new MessageForm(
            input,
            [Audience.Stage, .. discussions.AudiencesOf(visit.Dossier)],
            await discussions.PeopleAsync(code, person.Id, cancellationToken),
            AccessToken.Nonce(visit.Token, OpinionVisit.Form))
        {
            Person = verified ? "" : person.FullName,
            CodeAt = visit.Address,
            CodeSentTo = request.Query["ma"] == "da-gui" ? person.Email : null,
        };
        return await discussions.ShowAsync(request, AddressOf(visit), visit.Address, visit.Dossier, await discussions.ReviewerAsync(code, person.Id, cancellationToken), visit.MayDecide ? form : null, problems, cancellationToken);
    }
}
