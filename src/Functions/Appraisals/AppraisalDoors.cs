using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Appraisals;

/// <summary>Who stands before the score sheet.</summary>
public sealed class AppraisalDoors(GrantStore grants, DossierStore dossiers, StageStore stages, AssignmentStore assignments, LinkDoors doors, ProgrammeShelf programmes)
{
    /// <summary>Reads what the token opens. The page is set when it opens nothing, or nothing any more.</summary>
    public async Task<(AppraisalVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var (grant, page) = await doors.FindAsync(request, AccessPurpose.Appraisal, token, dossier, cancellationToken);
        if (grant is null) return (null, page);
        var key = new StageKey(grant.Subject, grant.Stage, grant.Attempt);
        var programme = DossierCode.TryParse(grant.Subject, out var code) && await dossiers.FindAsync(code, cancellationToken) is { } read ? programmes.Of(read.Dossier) : programmes.Main;
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt: var attempt } || programme.Route.Find(grant.Stage) is not { } stage) return (null, await doors.DeadAsync(request, "Unknown"));
        if (await assignments.FindAsync(key, grant.Person, cancellationToken) is not { } seat) return (null, await doors.DeadAsync(request, "Reassigned"));
        var set = (stage.Appraisal ?? new()).Set(programme.Criteria, seat.Seat.CriteriaSet);
        return (new(token!, grant, (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier, stage, attempt, seat, set), null);
    }

    /// <summary>By the cookie of this dossier's pages. A form must also bring the page's nonce.</summary>
    public async Task<(AppraisalVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string dossier, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, request.Cookies[Cookies.Appraisal], dossier, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        (var posted, page) = await doors.ReadAsync(request, visit.Token, AppraisalVisit.Form, visit.Address, cancellationToken);
        return page is null ? (visit, posted, null) : (null, posted, page);
    }

    /// <summary>Opens another sheet of the same person in a browser that has proved who sits there.</summary>
    public async Task<IActionResult> GoToAsync(HttpRequest request, Assignment seat, AccessGrant origin, CancellationToken cancellationToken)
    {
        var token = await grants.IssueAsync(origin with { Subject = seat.Dossier, Stage = seat.Stage, Attempt = seat.Attempt }, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Appraisal, token, AppraisalVisit.AddressOf(seat.Dossier), null, cancellationToken);
    }
}
