using DanVanKheo.Access;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
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
    StageBars bars,
    AnswerSections sections,
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
        var view = new OpinionView(
            visit.Address,
            dossier.Code.ToString(),
            dossier.Name,
            directory.Organisation(dossier.Unit).Name,
            person.FullName,
            person.Position,
            stage.Kind,
            stage.Name,
            attempt.Due.Instant,
            attempt.Due.IsPast(clock.GetUtcNow()),
            await bars.OfAsync(dossier, cancellationToken),
            sections.All(dossier.Answers, LanguageSwitch.Of(request)),
            await evidence.OfAsync(dossier.Draft, cancellationToken),
            await EarlierAsync(dossier, cancellationToken),
            input,
            problems,
            stage.Kind == StageKind.Commendation ? Choices(dossier, LanguageSwitch.Of(request)) : null,
            verified,
            request.Query["ma"] == "da-gui" ? person.Email : null,
            AccessToken.Nonce(visit.Token, OpinionVisit.Form))
        {
            Offered = OpinionRules.Offered(stage),
            HandOver = attempt.Holders.First(h => h.Person == person.Id).As == HolderRole.HandedOver ? null : $"{visit.Address}/chuyen",
            InPlaceOf = attempt.Holders.First(h => h.Person == person.Id) is { As: HolderRole.Substitute or HolderRole.HandedOver } holder ? directory.Person(holder.InPlaceOf).FullName : "",
        };
        return await pages.ShowAsync<OpinionPage, OpinionView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    public async Task<IActionResult> OutcomeAsync(HttpRequest request, OpinionVisit visit, CancellationToken cancellationToken)
    {
        var attempt = visit.Stage.Attempt;
        var opinion = attempt.Opinion is null ? null : Read(attempt, visit.Dossier);
        var view = new OutcomeView(
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            programme.Route.Stage(attempt.Stage).Name,
            opinion,
            attempt.Opinion?.Person == visit.Grant.Person,
            await bars.OfAsync(visit.Dossier, cancellationToken));
        return await pages.ShowAsync<OutcomePage, OutcomeView>(request, view);
    }

    /// <summary>A link that opens nothing: 404 when it never did, 410 when it did once.</summary>
    private Task<IActionResult> DeadAsync(HttpRequest request, string reason, string? token) => pages.ShowAsync<DeadLinkPage, DeadLinkView>(
        request,
        new(reason, token),
        reason == "Unknown" ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);

    private async Task<IReadOnlyList<EarlierOpinion>> EarlierAsync(Dossier dossier, CancellationToken cancellationToken) =>
        [.. (await stages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(a => a.Opinion is not null).Select(a => Read(a, dossier))];

    /// <summary>The submitter answers a stage of their own by the name on the dossier.</summary>
    private EarlierOpinion Read(StageAttempt attempt, Dossier dossier)
    {
        var person = directory.FindPerson(attempt.Opinion!.Person);
        return new(programme.Route.Find(attempt.Stage)?.Name ?? attempt.Stage, attempt.Attempt, person?.FullName ?? dossier.SubjectName, person?.Position ?? "", attempt.Opinion.Verdict, attempt.Opinion.Reason, attempt.Opinion.At);
    }

    private CommendationChoices Choices(Dossier dossier, string language) => new(
        [.. desk.RulesFor(dossier).Offered.Select(a => new Choice(a.Id, a.Name.In(language)))],
        [.. directory.Signers.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))]);
}
