using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Registrations;

/// <summary>The submitter's way through the steps: who they are, where they stand, what comes next.</summary>
public sealed class RegistrationJourney(
    GrantStore grants,
    DraftStore drafts,
    DossierStore dossiers,
    StageStore stages,
    EvidenceStore evidence,
    CoOwnerStore coOwners,
    OrganisationDirectory directory,
    ProgrammeShelf programmes,
    PageResults pages,
    TimeProvider clock)
{
    public const string Root = "/dang-ky";
    public const string EvidenceSlug = "minh-chung";
    public const string CheckSlug = "xem-lai";

    /// <summary>Whose grant it is, unless it names a co-owner.</summary>
    public const string Submitter = "submitter";

    /// <summary>Whose grant it is when an officer types for somebody else; the name of no co-owner.</summary>
    public static string OfficerGrant(string person) => "officer|" + person;

    /// <summary>Reads the draft the cookie opens. The page is set when there is none, or when the dossier is under review and must not change.</summary>
    public async Task<(DraftVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var token = request.Cookies[Cookies.Draft];
        if (await FindAsync(token, cancellationToken) is not { } visit) return (null, await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", Root));
        return visit.MayEdit ? (visit, null) : (null, new SeeOther(Root + "/da-gui"));
    }

    /// <summary>As <see cref="OpenAsync"/>, for taking a sent dossier back. A closed one shows the receipt; co-owners may not.</summary>
    /// <exception cref="RuleBroken">A co-owner asks.</exception>
    public async Task<(DraftVisit? Visit, IActionResult? Page)> OpenForWithdrawalAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Cookies[Cookies.Draft], cancellationToken) is not { } visit) return (null, await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", Root));
        if (visit.CoOwner is not null) throw new RuleBroken("OnlySubmitterWithdraws");
        return visit.MayWithdraw ? (visit, null) : (null, new SeeOther(Root + "/da-gui"));
    }

    public async Task<DraftVisit?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.Registration } grant || !grant.IsValid(clock.GetUtcNow())) return null;
        if (await drafts.FindAsync(grant.Subject, cancellationToken) is not { } draft) return null;
        var officer = grant.Person == OfficerGrant(draft.EnteredBy) ? draft.EnteredBy : null;
        var coOwner = grant.Person == Submitter || officer is not null ? null : await coOwners.FindAsync(draft.Id, grant.Person, cancellationToken);
        if (grant.Person != Submitter && officer is null && coOwner is null) return null;
        var dossier = draft.Dossier is { } code ? await dossiers.GetAsync(code, cancellationToken) : null;
        var mending = await MendingAsync(dossier?.Dossier, cancellationToken);
        var today = VietnamTime.Day(clock.GetUtcNow());
        var at = new FormMoment(dossier?.Dossier.Code.Year ?? today.Year, today, dossier is not null);
        var programme = programmes.Of(draft);
        return new(token!, draft, dossier, programme, new(FormOf(programme), mending?.List, coOwner is not null, at), coOwner, mending) { At = at, Officer = officer };
    }

    public JourneyView View(DraftVisit visit, string current, string language) => new(
        [
            .. visit.Programme.Steps.Select(s => new JourneyStep(s.Slug, s.Title.In(language), FormOf(visit.Programme).Check(s, visit.Draft.Answers, visit.At).Count == 0) { Locked = visit.Locks.Locks(s, visit.Draft.Answers) }),
            new(EvidenceSlug, "", false) { Locked = visit.Locks.Evidence },
            new(CheckSlug, "", false),
        ],
        current,
        visit.Draft.SavedAt);

    /// <summary>What the reviewer asked to mend; null when the dossier did not come back.</summary>
    public static MendingView? MendingView(DraftVisit visit, string language) => visit.Mending is not { } mending
        ? null
        : new(mending.Reason, new MendLabels(visit.Programme).Of(visit.Programme.Route.Stage(mending.Stage), [.. mending.List.Items.Select(i => i.ToString())], language), mending.WorkingDaysLeft);

    public RegistrationForm FormOf(Programme programme) => new(programme, directory);

    /// <summary>Where the way goes on after a step.</summary>
    public static string After(Programme programme, string slug)
    {
        var at = programme.Steps.ToList().FindIndex(s => s.Slug == slug);
        return $"{Root}/{(at + 1 < programme.Steps.Count ? programme.Steps[at + 1].Slug : EvidenceSlug)}";
    }

    public Task<IReadOnlyList<EvidenceFile>> FilesAsync(Draft draft, CancellationToken cancellationToken) => evidence.OfAsync(draft.Id, cancellationToken);

    private async Task<Mending?> MendingAsync(Dossier? dossier, CancellationToken cancellationToken)
    {
        if (dossier is not { Status: DossierStatus.Returned }) return null;
        if (await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken) is not { Attempt: { Opinion: { } opinion } attempt }) return null;
        var programme = programmes.Of(dossier);
        var list = new MendList(programme, programme.Route.Stage(dossier.Stage), opinion.Points);
        return new(dossier.Stage, dossier.Attempt, opinion.Reason, list, PausedClock.Left(attempt.Due, opinion.At, programme.Calendar));
    }
}
