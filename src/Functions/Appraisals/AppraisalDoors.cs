using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Appraisals;

/// <summary>Who stands before the score sheet, and whether this browser has proved it.</summary>
public sealed class AppraisalDoors(GrantStore grants, DossierStore dossiers, StageStore stages, AssignmentStore assignments, Programme programme, Cookies cookies, PageResults pages, TimeProvider clock)
{
    /// <summary>How long a browser that proved its address may go on without a new code.</summary>
    private static readonly TimeSpan DeviceKnown = TimeSpan.FromHours(12);
    private static readonly TimeSpan CookieLives = TimeSpan.FromDays(30);

    /// <summary>Reads what the cookie of this dossier's pages opens. The page is set when it opens nothing, or nothing any more.</summary>
    public Task<(AppraisalVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string dossier, CancellationToken cancellationToken) =>
        OpenAsync(request, request.Cookies[Cookies.Appraisal], dossier, cancellationToken);

    public async Task<(AppraisalVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(token, cancellationToken);
        if (grant is not { Purpose: AccessPurpose.Appraisal } || (dossier is not null && grant.Subject != dossier)) return (null, await DeadAsync(request, "Unknown", null));
        if (!grant.IsValid(clock.GetUtcNow())) return (null, await DeadAsync(request, "Expired", token));
        var key = new StageKey(grant.Subject, grant.Stage, grant.Attempt);
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt: var attempt } || programme.Route.Find(grant.Stage) is not { } stage) return (null, await DeadAsync(request, "Unknown", null));
        if (await assignments.FindAsync(key, grant.Person, cancellationToken) is not { } seat) return (null, await DeadAsync(request, "Reassigned", null));
        var set = (stage.Appraisal ?? new()).Set(programme.Criteria, seat.Seat.CriteriaSet);
        return (new(token!, grant, (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier, stage, attempt, seat, set), null);
    }

    /// <summary>As <see cref="OpenAsync(HttpRequest, string, CancellationToken)"/>, and the posted form; the page is set too when the form is not from our page.</summary>
    public async Task<(AppraisalVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenFormAsync(HttpRequest request, string dossier, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, dossier, cancellationToken);
        if (visit is null) return (null, FormCollection.Empty, page);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (AccessToken.NonceMatches(visit.Token, AppraisalVisit.Form, posted["nonce"])) return (visit, posted, null);
        return (null, posted, await pages.WrongNonceAsync(request, visit.Address));
    }

    public async Task<bool> IsVerifiedAsync(HttpRequest request, string person, CancellationToken cancellationToken) =>
        await grants.FindAsync(request.Cookies[Cookies.Device], cancellationToken) is { Purpose: AccessPurpose.Device } device
        && device.Person == person && device.IsValid(clock.GetUtcNow());

    public async Task RememberAsync(HttpResponse response, string person, CancellationToken cancellationToken)
    {
        var device = await grants.IssueAsync(new(AccessPurpose.Device, person, person, clock.GetUtcNow() + DeviceKnown), cancellationToken);
        cookies.Set(response, Cookies.Device, device, "/tham-dinh", DeviceKnown);
    }

    /// <summary>The token as a cookie of that dossier's pages and of no others.</summary>
    public void Let(HttpResponse response, string token, string dossier) =>
        cookies.Set(response, Cookies.Appraisal, token, AppraisalVisit.AddressOf(dossier), CookieLives);

    /// <summary>Opens another sheet of the same person in a browser that has proved who sits there.</summary>
    public async Task LetOnAsync(HttpResponse response, Assignment seat, AccessGrant origin, CancellationToken cancellationToken)
    {
        var token = await grants.IssueAsync(origin with { Subject = seat.Dossier, Stage = seat.Stage, Attempt = seat.Attempt }, cancellationToken);
        Let(response, token, seat.Dossier);
    }

    private Task<IActionResult> DeadAsync(HttpRequest request, string reason, string? token) => pages.ShowAsync<DeadLinkPage, DeadLinkView>(
        request,
        new(reason, token) { Resend = "/tham-dinh/gui-lai" },
        reason == "Unknown" ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
}
