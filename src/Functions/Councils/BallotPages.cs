using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Councils;

/// <summary>Which member stands before a ballot, and what they are shown.</summary>
public sealed class BallotPages(
    DossierStore dossiers,
    StageStore stages,
    VoteStore votes,
    EvidenceStore evidence,
    StageBars bars,
    AnswerSections sections,
    ProgrammeShelf programmes,
    OrganisationDirectory directory,
    Whys whys,
    LinkDoors doors,
    PageResults pages,
    TimeProvider clock)
{
    /// <summary>Reads what the token opens. The page is set when it opens nothing, or nothing any more.</summary>
    public async Task<(BallotVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var (grant, page) = await doors.FindAsync(request, AccessPurpose.Ballot, token, dossier, cancellationToken);
        if (grant is null) return (null, page);
        var key = new StageKey(grant.Subject, grant.Stage, grant.Attempt);
        var stage = await stages.FindAsync(key, cancellationToken);
        var round = await votes.LatestAsync(key, cancellationToken);
        if (stage is null || round is null || directory.FindPerson(grant.Person) is not { } member) return (null, await doors.DeadAsync(request, "Unknown"));
        var read = (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier;
        return (new(token!, grant, read, member, round, StateOf(read, stage.Attempt, round, member)), null);
    }

    /// <summary>By the cookie of the page. A form must also bring the page's nonce.</summary>
    public async Task<(BallotVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string dossier, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, request.Cookies[Cookies.Ballot], dossier, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        (var posted, page) = await doors.ReadAsync(request, visit.Token, BallotVisit.Form, visit.Address, cancellationToken);
        return page is null ? (visit, posted, null) : (null, posted, page);
    }

    public async Task<IActionResult> FormAsync(HttpRequest request, BallotVisit visit, BallotInput input, IReadOnlyList<FieldProblem> problems, bool verified, CancellationToken cancellationToken)
    {
        var dossier = visit.Dossier;
        var view = new BallotView(
            visit.Address,
            dossier.Code.ToString(),
            dossier.Name,
            directory.Organisation(dossier.Unit).Name,
            visit.Member,
            visit.Round,
            await bars.OfAsync(dossier, cancellationToken),
            sections.All(dossier, LanguageSwitch.Of(request)),
            await evidence.OfAsync(dossier.Draft, cancellationToken),
            await EarlierAsync(dossier, cancellationToken),
            input,
            problems,
            verified,
            request.Query["ma"] == "da-gui" ? visit.Member.Email : null,
            AccessToken.Nonce(visit.Token, BallotVisit.Form))
        { Why = whys.OfDuty(visit.Member.Id, dossier, CouncilRoll.MemberRole, CouncilRoll.ChairRole) };
        return await pages.ShowAsync<BallotPage, BallotView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    public async Task<IActionResult> StateAsync(HttpRequest request, BallotVisit visit, BallotState state, CancellationToken cancellationToken)
    {
        var view = new BallotStateView(visit.Dossier.Code.ToString(), visit.Dossier.Name, state, visit.Round.Of(visit.Member.Id)?.Open, await bars.OfAsync(visit.Dossier, cancellationToken));
        return await pages.ShowAsync<BallotStatePage, BallotStateView>(request, view);
    }

    private BallotState? StateOf(Dossier dossier, StageAttempt attempt, VoteRound round, Person member)
    {
        if (dossier.Status == DossierStatus.Withdrawn || attempt.WithdrawnAt is not null) return BallotState.Withdrawn;
        if (!attempt.IsOpen || dossier.IsClosed) return BallotState.Closed;
        return round.Refuses(member.Id, clock.GetUtcNow()) switch
        {
            null => null,
            BallotRefusal.AlreadyVoted => BallotState.Voted,
            BallotRefusal.Late => BallotState.Late,
            BallotRefusal.Excluded => BallotState.Excluded,
            _ => BallotState.NotMember,
        };
    }

    private async Task<IReadOnlyList<EarlierOpinion>> EarlierAsync(Dossier dossier, CancellationToken cancellationToken) =>
        [.. (await stages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(a => a.Opinion is not null).Select(a => Read(a, dossier))];

    private EarlierOpinion Read(StageAttempt attempt, Dossier dossier)
    {
        var (opinion, person) = (attempt.Opinion!, directory.FindPerson(attempt.Opinion!.Person));
        return new(programmes.Of(dossier).Route.Find(attempt.Stage)?.Name ?? attempt.Stage, attempt.Attempt, person?.FullName ?? dossier.SubjectName, person?.Position ?? "", opinion.Verdict, opinion.Reason, opinion.At);
    }
}
