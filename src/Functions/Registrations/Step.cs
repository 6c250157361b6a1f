using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/{step}: one page of questions. What was typed is saved even when it is not yet right.</summary>
public sealed class Step(RegistrationJourney journey, RegistrationForm form, AnswerSections sections, Programme programme, DraftStore drafts, Outbox outbox, PageResults pages, TimeProvider clock)
{
    [Function("RegistrationStep")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/{slug}")] HttpRequest request, string slug, CancellationToken cancellationToken)
    {
        if (programme.Steps.FirstOrDefault(s => s.Slug == slug) is not { } step) return await pages.NotFoundAsync(request);
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return FormPost.IsPost(request) ? await SaveAsync(request, step, visit, cancellationToken) : await ShowAsync(request, step, visit, []);
    }

    private async Task<IActionResult> SaveAsync(HttpRequest request, FormStep step, DraftVisit visit, CancellationToken cancellationToken)
    {
        var typed = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, step.Slug, typed["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        var (kept, refused) = TypedAnswers.Sift(visit, step, typed);
        var saved = visit.Draft with { Answers = visit.Draft.Answers.With(kept), SavedAt = clock.GetUtcNow() };
        await drafts.SaveAsync(saved, cancellationToken);
        if (typed.ContainsKey("more")) return new SeeOther(request.Path);
        IReadOnlyList<FieldProblem> problems = [.. refused.Select(f => new FieldProblem(f, "FieldLocked")), .. form.Check(step, saved.Answers)];
        if (problems.Count > 0) return await ShowAsync(request, step, visit with { Draft = saved }, problems);
        // The letter has one key: it leaves once, however often the step is saved.
        if (step.Fields.Any(f => f.Id == "email")) await outbox.PostAsync(new(saved.Id, "", 0, LetterKind.DraftSaved), cancellationToken);
        return new SeeOther(journey.After(step.Slug));
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, FormStep step, DraftVisit visit, IReadOnlyList<FieldProblem> problems)
    {
        var language = LanguageSwitch.Of(request);
        // Fields that depend on another answer are all shown: without JavaScript the page cannot change while it is filled in.
        var fields = step.Fields.Select(f => Field(step, f, visit, language)).OfType<FieldView>().ToList();
        var view = new StepView(
            step.Slug,
            step.Title.In(language),
            journey.View(visit, step.Slug, language),
            fields,
            problems,
            AccessToken.Nonce(visit.Token, step.Slug),
            journey.MendingView(visit, language));
        FormScript.Allow(request);
        return await pages.ShowAsync<StepPage, StepView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Null for a locked question that these answers do not ask: there is nothing to read.</summary>
    private FieldView? Field(FormStep step, FormField field, DraftVisit visit, string language)
    {
        var kept = visit.Draft.Answers;
        if (visit.Locks.Of(step, field, kept) is not { } why) return new(field, kept[field.Id], form.Options(field));
        return form.Visible(step, kept).Contains(field) ? new(field, "", []) { Lock = why, Readable = sections.Readable(field, kept[field.Id], language) } : null;
    }
}
