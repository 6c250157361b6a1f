using DanVanKheo.Access;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/{step}: one page of questions. What was typed is saved even when it is not yet right.</summary>
public sealed class Step(RegistrationJourney journey, AnswerSections sections, DraftStore drafts, ResumeLink resumeLink, PageResults pages, TimeProvider clock)
{
    [Function("RegistrationStep")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/{slug}")] HttpRequest request, string slug, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (visit.Programme.Steps.FirstOrDefault(s => s.Slug == slug) is not { } step) return await pages.NotFoundAsync(request);
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
        IReadOnlyList<FieldProblem> problems = [.. refused.Select(f => new FieldProblem(f, "FieldLocked")), .. journey.FormOf(visit.Programme).Check(step, saved.Answers, visit.At)];
        if (step.Fields.Any(f => f.Id == "email") && problems.All(p => p.Field != "email")) await resumeLink.MailAsync(request, visit, saved, cancellationToken);
        return problems.Count > 0 ? await ShowAsync(request, step, visit with { Draft = saved }, problems) : new SeeOther(RegistrationJourney.After(visit.Programme, step.Slug));
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, FormStep step, DraftVisit visit, IReadOnlyList<FieldProblem> problems)
    {
        var language = LanguageSwitch.Of(request);
        // Fields that depend on an answer of this page are all shown: without JavaScript the page cannot change while it is filled in.
        var fields = step.Fields.Select(f => Field(step, f, visit, language)).OfType<FieldView>().ToList();
        var view = new StepView(
            step.Slug,
            step.Title.In(language),
            journey.View(visit, step.Slug, language),
            fields,
            problems,
            AccessToken.Nonce(visit.Token, step.Slug),
            RegistrationJourney.MendingView(visit, language));
        FormScript.Allow(request);
        return await pages.ShowAsync<StepPage, StepView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static bool HangsOnThisPage(FormStep step, FormField field) => field.When is { } when && step.Fields.Any(f => f.Id == FieldCondition.Parse(when).Field);

    /// <summary>Null for a question that these answers do not ask, when it is locked or hangs on another page: there is nothing to read, or to wait for.</summary>
    private FieldView? Field(FormStep step, FormField field, DraftVisit visit, string language)
    {
        var (kept, form) = (visit.Draft.Answers, journey.FormOf(visit.Programme));
        var (fitted, asked) = (form.Fit(field, kept, visit.At), form.Visible(step, kept).Contains(field));
        if (visit.Locks.Of(step, field, kept) is { } why) return asked ? new(fitted, "", []) { Lock = why, Readable = sections.Readable(field, kept[field.Id], language) } : null;
        return asked || HangsOnThisPage(step, field) ? new(fitted, kept[field.Id], form.Offered(fitted)) : null;
    }
}
