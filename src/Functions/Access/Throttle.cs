using System.Globalization;
using DanVanKheo.Hosting;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Access;

/// <summary>Slows down whoever asks for too many codes or tries links: a friendly page with 429 that says how long to wait.</summary>
public sealed class Throttle(RateStore rates, PageResults pages, IOptions<LimitOptions> options)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Counts a request for a code or a fresh link; the page when there were too many for this subject or from this network address.</summary>
    /// <param name="subject">A typed address, a person or a token: whatever would be flooded.</param>
    public async Task<IActionResult?> CodeAsync(HttpRequest request, string subject, CancellationToken cancellationToken) =>
        await RefuseAsync(request, new("code-subject", options.Value.CodesPerPerson, Window), subject, cancellationToken)
        ?? await RefuseAsync(request, new("code-ip", options.Value.CodesPerIp, Window), ClientAddress.Of(request), cancellationToken);

    /// <summary>
    /// Counts a link that was never issued; the page when there were too many from this network address.
    /// A link that was issued always opens: an office shares one address, and its officers must not pay for a stranger beside them.
    /// </summary>
    /// <param name="page">The page of a link that opened nothing; counted when it never was a link.</param>
    public async Task<IActionResult> MissAsync(HttpRequest request, IActionResult page, CancellationToken cancellationToken) => page is ContentResult { StatusCode: StatusCodes.Status404NotFound }
        ? await RefuseAsync(request, new("miss-ip", options.Value.MissesPerIp, Window), ClientAddress.Of(request), cancellationToken) ?? page
        : page;

    private async Task<IActionResult?> RefuseAsync(HttpRequest request, RateLimit limit, string subject, CancellationToken cancellationToken)
    {
        if (await rates.TakeAsync(limit, subject, cancellationToken) is not { } wait) return null;
        request.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return await pages.ProblemAsync(request, StatusCodes.Status429TooManyRequests, "TooManyRequests", details: (int)Math.Ceiling(wait.TotalMinutes));
    }
}
