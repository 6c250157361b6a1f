using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Replications;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.FollowUps;

/// <summary>Lets the submitter in by the link of a letter, and shows them where their model stands.</summary>
public sealed class ReportPages(GrantStore grants, DossierStore dossiers, FollowUpReader reader, ReportLines lines, StageBars bars, LineageStore lineages, OrganisationDirectory directory, Throttle throttle, PageResults pages, TimeProvider clock)
{
    private static readonly string[] Notices = ["report", "achievement", "answer"];

    /// <summary>Reads what the token opens. The page is set when it opens nothing, or nothing any more.</summary>
    public async Task<(ReportVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(token, cancellationToken);
        if (grant is not { Purpose: AccessPurpose.Report } || (dossier is not null && grant.Subject != dossier)) return (null, await throttle.MissAsync(request, await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "ReportLink", "/dang-ky/tiep-tuc"), cancellationToken));
        if (!grant.IsValid(clock.GetUtcNow())) return (null, await pages.ProblemAsync(request, StatusCodes.Status410Gone, "ReportLink", "/dang-ky/tiep-tuc"));
        var found = (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier;
        return (new(token!, found, await reader.ReadAsync(found, cancellationToken)), null);
    }

    /// <summary>As above, by the cookie of this page; a form must also bring the page's nonce.</summary>
    public async Task<(ReportVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string dossier, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, request.Cookies[Cookies.Report], dossier, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.Matches(posted["nonce"]) ? (visit, posted, null) : (null, posted, await pages.WrongNonceAsync(request, visit.Address));
    }

    public async Task<IActionResult> HomeAsync(HttpRequest request, ReportVisit visit, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var (dossier, language) = (visit.Dossier, LanguageSwitch.Of(request));
        var notice = request.Query["xong"].ToString();
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        var view = new ReportHomeView(
            visit.Address,
            dossier.Code.ToString(),
            dossier.Name,
            directory.Organisation(dossier.Unit).Name,
            await bars.OfAsync(dossier, cancellationToken),
            lines.Of(visit.FollowUp, language),
            ReportLines.Achievement(visit.FollowUp, clock.GetUtcNow()),
            visit.FollowUp.Inspections,
            Continuation.Refusal(dossier, VietnamTime.Day(clock.GetUtcNow())) is null ? year : null,
            typed,
            problems,
            visit.Nonce,
            Notices.Contains(notice) ? notice : null)
        {
            Successors = [.. (await lineages.BelowAsync(dossier.Code, cancellationToken)).Where(l => l.Parent == dossier.Code).Select(l => l.Child.ToString())],
        };
        return await pages.ShowAsync<ReportHomePage, ReportHomeView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
