using DanVanKheo.Opinions;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Access;

/// <summary>What all pages behind a mailed link share: what the link opens or why it opens nothing, the cookie it becomes, the nonce of its forms, and whether this browser proved whose it is.</summary>
public sealed class LinkDoors(GrantStore grants, StaffGate gate, Throttle throttle, Cookies cookies, PageResults pages, TimeProvider clock)
{
    /// <summary>How long a browser that proved its address may decide without a new code.</summary>
    private static readonly TimeSpan DeviceKnown = TimeSpan.FromHours(12);
    private static readonly TimeSpan CookieLives = TimeSpan.FromDays(30);

    /// <summary>What the token was issued for. The page is set when it opens nothing, or nothing any more.</summary>
    /// <param name="subject">What the address asks for; null while a link is being followed.</param>
    public async Task<(AccessGrant? Grant, IActionResult? Page)> FindAsync(HttpRequest request, AccessPurpose purpose, string? token, string? subject, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(token, cancellationToken);
        if (grant is null || grant.Purpose != purpose || (subject is not null && grant.Subject != subject)) return (null, await DeadAsync(request, "Unknown"));
        return grant.IsValid(clock.GetUtcNow()) ? (grant, null) : (null, await DeadAsync(request, "Expired", token, StatusOf(grant)));
    }

    /// <summary>A link that opens nothing: 404 when it never did, 410 when it did once. With its <paramref name="token"/> the page offers a fresh one.</summary>
    public Task<IActionResult> DeadAsync(HttpRequest request, string reason, string? token = null, string? status = null) => pages.ShowAsync<DeadLinkPage, DeadLinkView>(
        request,
        new(reason, token) { Status = status },
        reason == "Unknown" ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);

    /// <summary>The GET of a mailed link, which changes nothing: the token becomes a cookie of the page it opens, and the address loses its secret.</summary>
    /// <param name="address">The page it opens; null when <paramref name="dead"/> says why there is none.</param>
    /// <param name="path">What the cookie is sent to, where that is more than the page.</param>
    public async Task<IActionResult> EnterAsync(HttpRequest request, string cookie, string token, string? address, IActionResult? dead, CancellationToken cancellationToken, string? path = null)
    {
        if (address is null) return await throttle.MissAsync(request, dead!, cancellationToken);
        cookies.Set(request.HttpContext.Response, cookie, token, path ?? address, CookieLives);
        return new SeeOther(address);
    }

    /// <summary>What was posted. The page is set when the form is not one of ours.</summary>
    public async Task<(IFormCollection Posted, IActionResult? Page)> ReadAsync(HttpRequest request, string token, string form, string back, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return (posted, AccessToken.NonceMatches(token, form, posted["nonce"]) ? null : await pages.WrongNonceAsync(request, back));
    }

    /// <summary>True when this browser proved the person's address within the last hours: with a code for such a page, or to sign in.</summary>
    public async Task<bool> IsVerifiedAsync(HttpRequest request, string person, CancellationToken cancellationToken) =>
        await grants.FindAsync(request.Cookies[Cookies.Device], cancellationToken) is { Purpose: AccessPurpose.Device } device
        && device.Person == person && device.IsValid(clock.GetUtcNow())
        || await gate.FindAsync(request, cancellationToken) is { } visit && visit.Person.Id == person;

    /// <summary>The answer to a posted decision: back to the page, which shows how it stands; or the form again with its problems.</summary>
    /// <param name="address">The page. Its first part, as in "/y-kien", is where the browser will be known.</param>
    /// <param name="proved">Null when no code was needed; else whose code was right if there are no problems.</param>
    /// <param name="isOpen">Looks again whether there is still something to decide: the other half of a double click may have done it meanwhile, and used up the code.</param>
    public async Task<IActionResult> AnswerAsync(HttpRequest request, string address, string? proved, IReadOnlyList<FieldProblem> problems, Func<Task<bool>> isOpen, Func<Task<IActionResult>> again, CancellationToken cancellationToken)
    {
        if (problems.Count > 0) return await isOpen() ? await again() : new SeeOther(address);
        if (proved is not null) await RememberAsync(request.HttpContext.Response, proved, address[..address.IndexOf('/', 1)], cancellationToken);
        return new SeeOther(address);
    }

    private async Task RememberAsync(HttpResponse response, string person, string path, CancellationToken cancellationToken)
    {
        var device = await grants.IssueAsync(new(AccessPurpose.Device, person, person, clock.GetUtcNow() + DeviceKnown), cancellationToken);
        cookies.Set(response, Cookies.Device, device, path, DeviceKnown);
    }

    /// <summary>Where anybody may read how the dossier stands; null for what is no dossier.</summary>
    private static string? StatusOf(AccessGrant grant) => grant.Purpose is AccessPurpose.Opinion or AccessPurpose.Ballot or AccessPurpose.Appraisal or AccessPurpose.Report ? $"/ho-so/{grant.Subject}" : null;
}
