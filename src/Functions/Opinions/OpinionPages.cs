using DanVanKheo.Access;
using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Councils;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Nominations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Retention;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Opinions;

/// <summary>Who stands before the page of a stage, and what they are shown.</summary>
public sealed class OpinionPages(
    DossierStore dossiers,
    StageStore stages,
    EvidenceStore evidence,
    OpinionDesk desk,
    CouncilPages council,
    CommendationGuard commendations,
    EqualResults equals,
    StagedResults staging,
    NominationDesk nominations,
    StageBars bars,
    AppraisalTables appraisals,
    AnswerSections sections,
    FollowUpViews followUps,
    OpinionHistory history,
    DiscussionPages discussions,
    RevisionDesk revisions,
    DossierOrigins origins,
    ProgrammeShelf programmes,
    OrganisationDirectory directory,
    Whys whys,
    LinkDoors doors,
    SensitiveReads reads,
    PageResults pages,
    TimeProvider clock)
{
    /// <summary>Reads what the token opens. The page is set when it opens nothing, or nothing any more.</summary>
    public async Task<(OpinionVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var (grant, page) = await doors.FindAsync(request, AccessPurpose.Opinion, token, dossier, cancellationToken);
        if (grant is null) return (null, page);
        var stage = await stages.FindAsync(new(grant.Subject, grant.Stage, grant.Attempt), cancellationToken);
        if (stage is null) return (null, await doors.DeadAsync(request, "Unknown"));
        if (!stage.Attempt.IsAsked(grant.Person)) return (null, await doors.DeadAsync(request, "Reassigned"));
        return (new(token!, grant, (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier, stage), null);
    }

    /// <summary>By the cookie of the page. A form must also bring the page's nonce.</summary>
    public async Task<(OpinionVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string dossier, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, request.Cookies[Cookies.Opinion], dossier, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        (var posted, page) = await doors.ReadAsync(request, visit.Token, OpinionVisit.Form, visit.Address, cancellationToken);
        return page is null ? (visit, posted, null) : (null, posted, page);
    }

    public async Task<IActionResult> FormAsync(HttpRequest request, OpinionVisit visit, OpinionInput input, IReadOnlyList<FieldProblem> problems, bool verified, CancellationToken cancellationToken)
    {
        var (dossier, attempt) = (visit.Dossier, visit.Stage.Attempt);
        var (person, stage) = (directory.Person(visit.Grant.Person), programmes.Of(dossier).Route.Stage(attempt.Stage));
        var (holder, language) = (attempt.Holders.First(h => h.Person == person.Id), LanguageSwitch.Of(request));
        var count = await council.CountAsync(request, visit, verified, cancellationToken);
        var earlier = await history.OfAsync(dossier, language, cancellationToken);
        var files = await evidence.OfAsync(dossier.Draft, cancellationToken);
        var appraisal = await appraisals.ForOpinionAsync(attempt, dossier, cancellationToken);
        await reads.PersonAsync(dossier, person.Id, cancellationToken);
        if (stage.Kind == StageKind.Commendation) await reads.ComplaintsAsync(dossier, person.Id, cancellationToken);
        var view = new OpinionView(
            visit.Address,
            dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name,
            person.FullName, person.Position, stage.Kind, stage.Name, attempt.Due.Instant, attempt.Due.IsPast(clock.GetUtcNow()),
            await bars.OfAsync(dossier, cancellationToken),
            sections.All(dossier, language), files, earlier, input, problems,
            stage.Kind == StageKind.Commendation ? Choices(desk.RulesFor(dossier, stage), language) : null,
            verified, request.Query["ma"] == "da-gui" ? person.Email : null,
            AccessToken.Nonce(visit.Token, OpinionVisit.Form))
        {
            Why = whys.OfHolder(holder, stage.Role, dossier),
            Offered = count?.Offered ?? OpinionRules.Offered(stage),
            Discussion = await DiscussionAsync(visit, cancellationToken),
            Claims = EvidenceClaim.Of(programmes.Of(dossier), dossier.Answers, files),
            Council = count,
            Appraisal = appraisal,
            Tie = await equals.OfAsync(dossier, appraisal, cancellationToken),
            Checks = stage.Kind == StageKind.Commendation ? await ChecksAsync(dossier, attempt, stage, input, cancellationToken) : null,
            Quota = stage.Kind == StageKind.Nomination ? await nominations.QuotaAsync(dossier, language, cancellationToken) : null,
            FollowUp = await followUps.OfAsync(dossier, language, $"{visit.Address}/bao-cao", cancellationToken),
            HandOver = holder.As == HolderRole.HandedOver ? null : $"{visit.Address}/chuyen",
            InPlaceOf = holder.As is HolderRole.Substitute or HolderRole.HandedOver or HolderRole.Successor ? directory.Person(holder.InPlaceOf).FullName : "",
            Mending = stage.IsAnsweredBySubmitter ? null : new MendLabels(programmes.Of(dossier)).Choices(stage, language),
            Origin = await origins.OfAsync(dossier, cancellationToken),
            Revision = await revisions.ViewAsync(dossier, attempt, language, cancellationToken),
            Resumed = earlier.Any(o => o.StageName == stage.Name && o.Attempt == attempt.Attempt - 1 && o.Verdict == Verdict.Return),
        };
        return await pages.ShowAsync<OpinionPage, OpinionView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    public async Task<IActionResult> OutcomeAsync(HttpRequest request, OpinionVisit visit, CancellationToken cancellationToken)
    {
        var attempt = visit.Stage.Attempt;
        var opinion = attempt.Opinion is null ? null : history.Read(attempt, visit.Dossier, LanguageSwitch.Of(request));
        var view = new OutcomeView(
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            programmes.Of(visit.Dossier).Route.Stage(attempt.Stage).Name,
            opinion,
            attempt.Opinion?.Person == visit.Grant.Person,
            await bars.OfAsync(visit.Dossier, cancellationToken))
        {
            Minutes = opinion is null ? null : council.MinutesOf(visit),
            Discussion = await DiscussionAsync(visit, cancellationToken),
            Withdrawn = visit.Dossier.Status == DossierStatus.Withdrawn,
        };
        return await pages.ShowAsync<OutcomePage, OutcomeView>(request, view);
    }

    private async Task<DiscussionLink> DiscussionAsync(OpinionVisit visit, CancellationToken cancellationToken)
    {
        var reader = await discussions.ReviewerAsync(visit.Grant.Subject, visit.Grant.Person, cancellationToken);
        return new($"{visit.Address}/{Discuss.Slug}", await discussions.CountAsync(visit.Grant.Subject, reader, cancellationToken));
    }

    private async Task<ChecksView> ChecksAsync(Dossier dossier, StageAttempt attempt, Stage stage, OpinionInput input, CancellationToken cancellationToken) =>
        await commendations.ViewAsync(dossier, desk.RulesFor(dossier, stage).Issuer, DateOf(input), cancellationToken) with { Staged = await staging.IsStagedAsync(attempt.Key, cancellationToken) };

    private static DateOnly? DateOf(OpinionInput input) => FieldRules.TryDate(input.Date.Trim(), out var date) ? date : null;

    internal static CommendationChoices Choices(CommendationRules rules, string language) =>
        new([.. rules.Offered.Select(a => new Choice(a.Id, a.Name.In(language)))], [.. rules.Issuer.Signers.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))]);
}
