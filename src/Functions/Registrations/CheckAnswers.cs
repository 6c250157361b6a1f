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
public sealed class CheckAnswers(RegistrationJourney journey, AnswerSections sections, SeasonGate season, QuotaGate quotas, SimilarModels similar, DraftStore drafts, Outbox outbox, PageResults pages)
{
    private const string Slug = RegistrationJourney.CheckSlug;

    [Function("RegistrationCheckAnswers")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/xem-lai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        IReadOnlyList<FieldProblem> problems = [.. visit.Programme.Steps.SelectMany(s => journey.FormOf(visit.Programme).Check(s, visit.Draft.Answers, visit.At)), .. await LateAsync(visit.Draft, cancellationToken)];
        var alike = await similar.OfAsync(visit.Draft, cancellationToken);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, problems, alike, StatusCodes.Status200OK, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        if (visit.CoOwner is not null) throw new RuleBroken("OnlySubmitterSends");
        visit = visit with { Draft = await KeepAsync(visit, posted, alike, cancellationToken) };
        if (problems.Count > 0) return await ShowAsync(request, visit, problems, alike, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var letter = new LetterKey(visit.Draft.Id, "", visit.Dossier?.Dossier.Attempt ?? 0, LetterKind.SubmissionCode, Person: visit.Officer ?? "");
        await outbox.PostNextAsync(letter, cancellationToken);
        return new SeeOther($"{RegistrationJourney.Root}/ma");
    }

    private async Task<IReadOnlyList<FieldProblem>> LateAsync(Draft draft, CancellationToken cancellationToken) =>
        (await season.RefusalAsync(draft, cancellationToken) ?? await quotas.RefusalAsync(draft, cancellationToken)) is { } refused ? [refused] : [];

    /// <summary>What was said to a return and to models of a like name; the button that sends the code again brings neither.</summary>
    private async Task<Draft> KeepAsync(DraftVisit visit, IFormCollection posted, IReadOnlyList<SimilarModel> alike, CancellationToken cancellationToken)
    {
        var kept = visit.Draft;
        if (visit.Mending is { } mending && posted.Keys.Any(k => k == "done" || k.StartsWith("note-", StringComparison.Ordinal))) kept = kept with { Mended = MendedPost.Read(mending, posted) };
        if (posted.ContainsKey(SimilarModels.AnswerField)) kept = kept with { Answers = SimilarModels.Answered(kept.Answers, alike, posted[SimilarModels.AnswerField].ToString()) };
        else if (alike.Count > 0 || kept.Answers.Has(SimilarModels.ShownField)) kept = kept with { Answers = SimilarModels.Answered(kept.Answers, alike, kept.Answers[SimilarModels.AnswerField]) };
        if (kept != visit.Draft) await drafts.SaveAsync(kept, cancellationToken);
        return kept;
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, IReadOnlyList<FieldProblem> problems, IReadOnlyList<SimilarModel> alike, int status, CancellationToken cancellationToken)
    {
        var language = LanguageSwitch.Of(request);
        var files = await journey.FilesAsync(visit.Draft, cancellationToken);
        var view = new CheckAnswersView(
            journey.View(visit, Slug, language),
            [.. sections.All(visit.Programme, visit.Draft.Answers, language).Select(s => s with { Locked = visit.Locks.Locks(visit.Programme.Steps.First(step => step.Slug == s.Slug), visit.Draft.Answers) })],
            files,
            problems,
            AccessToken.Nonce(visit.Token, Slug),
            RegistrationJourney.MendingView(visit, language),
            visit.Programme.Steps.SelectMany(s => s.Fields, (s, f) => (f.Id, Place: new QuestionPlace(s.Slug, f.Label.In(language)))).ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal))
        {
            Said = visit.Draft.Mended is { } said && visit.Mending is { } mending && said.Stage == mending.Stage && said.Attempt == mending.Attempt ? said : null,
            Claims = EvidenceClaim.Of(visit.Programme, visit.Draft.Answers, files),
            EvidenceLocked = visit.Locks.Evidence,
            SentBy = visit.CoOwner is null ? null : visit.Draft.Answers["email"],
            Similar = alike,
            SimilarAnswer = visit.Draft.Answers[SimilarModels.AnswerField],
            NeedsLateCode = problems.Any(p => p.Field == "lateCode"),
            EnteredFor = visit.Officer is null ? null : visit.Draft.Answers["email"],
        };
        return await pages.ShowAsync<CheckAnswersPage, CheckAnswersView>(request, view, status);
    }
}
