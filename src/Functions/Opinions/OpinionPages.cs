using DanVanKheo.Access;
using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Nominations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Opinions;

/// <summary>Who stands before the page of a stage, and what they are shown.</summary>
public sealed class OpinionPages(
    GrantStore grants,
    DossierStore dossiers,
    StageStore stages,
    EvidenceStore evidence,
    OpinionDesk desk,
    CouncilPages council,
    CommendationGuard commendations,
    StagedResults staging,
    NominationDesk nominations,
    StageBars bars,
    AppraisalTables appraisals,
    AnswerSections sections,
    FollowUpViews followUps,
    MendLabels labels,
    OpinionHistory history,
    RevisionDesk revisions,
    Programme programme,
    OrganisationDirectory directory,
    StaffGate gate,
    PageResults pages,
    TimeProvider clock)
{
    /// <summary>Reads what the token opens. The page is set when it opens nothing, or nothing any more.</summary>
    public async Task<(OpinionVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(token, cancellationToken);
        if (grant is not { Purpose: AccessPurpose.Opinion } || (dossier is not null && grant.Subject != dossier)) return (null, await DeadAsync(request, "Unknown", null));
        if (!grant.IsValid(clock.GetUtcNow())) return (null, await DeadAsync(request, "Expired", token));
        var stage = await stages.FindAsync(new(grant.Subject, grant.Stage, grant.Attempt), cancellationToken);
        if (stage is null) return (null, await DeadAsync(request, "Unknown", null));
        if (!stage.Attempt.IsAsked(grant.Person)) return (null, await DeadAsync(request, "Reassigned", null));
        return (new(token!, grant, (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier, stage), null);
    }

    /// <summary>True when this browser proved the person's address within the last hours: with a code for an opinion, or to sign in.</summary>
    public async Task<bool> IsVerifiedAsync(HttpRequest request, string person, CancellationToken cancellationToken) =>
        await grants.FindAsync(request.Cookies[Cookies.Device], cancellationToken) is { Purpose: AccessPurpose.Device } device
        && device.Person == person && device.IsValid(clock.GetUtcNow())
        || await gate.FindAsync(request, cancellationToken) is { } visit && visit.Person.Id == person;

    public async Task<IActionResult> FormAsync(HttpRequest request, OpinionVisit visit, OpinionInput input, IReadOnlyList<FieldProblem> problems, bool verified, CancellationToken cancellationToken)
    {
        var (dossier, attempt) = (visit.Dossier, visit.Stage.Attempt);
        var (person, stage) = (directory.Person(visit.Grant.Person), programme.Route.Stage(attempt.Stage));
        var (holder, language) = (attempt.Holders.First(h => h.Person == person.Id), LanguageSwitch.Of(request));
        var count = await council.CountAsync(request, visit, cancellationToken);
        var earlier = await history.OfAsync(dossier, language, cancellationToken);
        var files = await evidence.OfAsync(dossier.Draft, cancellationToken);
        var view = new OpinionView(
            visit.Address,
            dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name,
            person.FullName, person.Position, stage.Kind, stage.Name, attempt.Due.Instant,
            attempt.Due.IsPast(clock.GetUtcNow()),
            await bars.OfAsync(dossier, cancellationToken),
            sections.All(dossier.Answers, language),
            files,
            earlier,
            input,
            problems,
            stage.Kind == StageKind.Commendation ? Choices(dossier, stage, language) : null,
            verified,
            request.Query["ma"] == "da-gui" ? person.Email : null,
            AccessToken.Nonce(visit.Token, OpinionVisit.Form))
        {
            Offered = count?.Offered ?? OpinionRules.Offered(stage),
            Claims = EvidenceClaim.Of(programme, dossier.Answers, files),
            Council = count,
            Appraisal = await appraisals.ForOpinionAsync(attempt, dossier, cancellationToken),
            Checks = stage.Kind == StageKind.Commendation ? await ChecksAsync(dossier, attempt, stage, input, cancellationToken) : null,
            Quota = stage.Kind == StageKind.Nomination ? await nominations.QuotaAsync(dossier, language, cancellationToken) : null,
            FollowUp = await followUps.OfAsync(dossier, language, $"{visit.Address}/bao-cao", cancellationToken),
            HandOver = holder.As == HolderRole.HandedOver ? null : $"{visit.Address}/chuyen",
            InPlaceOf = holder.As is HolderRole.Substitute or HolderRole.HandedOver or HolderRole.Successor ? directory.Person(holder.InPlaceOf).FullName : "",
            Mending = stage.IsAnsweredBySubmitter ? null : labels.Choices(stage, language),
            Revision = await revisions.ViewAsync(attempt, language, cancellationToken),
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
            programme.Route.Stage(attempt.Stage).Name,
            opinion,
            attempt.Opinion?.Person == visit.Grant.Person,
            await bars.OfAsync(visit.Dossier, cancellationToken))
        {
            Minutes = opinion is null ? null : council.MinutesOf(visit),
            Withdrawn = visit.Dossier.Status == DossierStatus.Withdrawn,
        };
        return await pages.ShowAsync<OutcomePage, OutcomeView>(request, view);
    }

    /// <summary>A link that opens nothing: 404 when it never did, 410 when it did once.</summary>
    private Task<IActionResult> DeadAsync(HttpRequest request, string reason, string? token) => pages.ShowAsync<DeadLinkPage, DeadLinkView>(
        request,
        new(reason, token),
        reason == "Unknown" ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);

    private async Task<ChecksView> ChecksAsync(Dossier dossier, StageAttempt attempt, Stage stage, OpinionInput input, CancellationToken cancellationToken) =>
        await commendations.ViewAsync(dossier, desk.RulesFor(dossier, stage).Issuer, DateOf(input), cancellationToken) with { Staged = await staging.IsStagedAsync(attempt.Key, cancellationToken) };

    private static DateOnly? DateOf(OpinionInput input) => FieldRules.TryDate(input.Date.Trim(), out var date) ? date : null;

    private CommendationChoices Choices(Dossier dossier, Stage stage, string language)
    {
        var rules = desk.RulesFor(dossier, stage);
        return new([.. rules.Offered.Select(a => new Choice(a.Id, a.Name.In(language)))], [.. rules.Issuer.Signers.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))]);
    }
}
