using DanVanKheo.Access;
using DanVanKheo.Evidence;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/xem-lai: everything as it will be sent; then a code to the contact address.</summary>
public sealed class CheckAnswers(RegistrationJourney journey, RegistrationForm form, Programme programme, AnswerSections sections, DraftStore drafts, Outbox outbox, PageResults pages)
{
    private const string Slug = RegistrationJourney.CheckSlug;

    [Function("RegistrationCheckAnswers")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/xem-lai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        IReadOnlyList<FieldProblem> problems = [.. programme.Steps.SelectMany(s => form.Check(s, visit.Draft.Answers))];
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, problems, StatusCodes.Status200OK, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        if (visit.CoOwner is not null) throw new RuleBroken("OnlySubmitterSends");
        if (visit.Mending is { } mending) await drafts.SaveAsync(visit.Draft with { Mended = MendedPost.Read(mending, posted) }, cancellationToken);
        if (problems.Count > 0) return await ShowAsync(request, visit, problems, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var letter = new LetterKey(visit.Draft.Id, "", visit.Dossier?.Dossier.Attempt ?? 0, LetterKind.SubmissionCode);
        await outbox.PostAsync(letter with { Number = await outbox.CountAsync(letter, cancellationToken) + 1 }, cancellationToken);
        return new SeeOther($"{RegistrationJourney.Root}/ma");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<FieldProblem> problems, int status, CancellationToken cancellationToken)
    {
        var language = LanguageSwitch.Of(request);
        var files = await journey.FilesAsync(visit.Draft, cancellationToken);
        var view = new CheckAnswersView(
            journey.View(visit, Slug, language),
            [.. sections.All(visit.Draft.Answers, language).Select(s => s with { Locked = visit.Locks.Locks(programme.Steps.First(step => step.Slug == s.Slug), visit.Draft.Answers) })],
            files,
            problems,
            AccessToken.Nonce(visit.Token, Slug),
            journey.MendingView(visit, language),
            programme.Steps.SelectMany(s => s.Fields, (s, f) => (f.Id, Place: new QuestionPlace(s.Slug, f.Label.In(language)))).ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal))
        {
            Said = visit.Draft.Mended is { } said && visit.Mending is { } mending && said.Stage == mending.Stage && said.Attempt == mending.Attempt ? said : null,
            Claims = EvidenceClaim.Of(programme, visit.Draft.Answers, files),
            EvidenceLocked = visit.Locks.Evidence,
            SentBy = visit.CoOwner is null ? null : visit.Draft.Answers["email"],
        };
        return await pages.ShowAsync<CheckAnswersPage, CheckAnswersView>(request, view, status);
    }
}
