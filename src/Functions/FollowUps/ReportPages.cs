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
public sealed class ReportPages(DossierStore dossiers, FollowUpReader reader, ReportLines lines, StageBars bars, LineageStore lineages, OrganisationDirectory directory, LinkDoors doors, PageResults pages, TimeProvider clock)
{
    private static readonly string[] Notices = ["report", "achievement", "answer"];

    /// <summary>Reads what the token opens. The page is set when it opens nothing, or nothing any more.</summary>
    public async Task<(ReportVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, string? token, string? dossier, CancellationToken cancellationToken)
    {
        var (grant, page) = await doors.FindAsync(request, AccessPurpose.Report, token, dossier, cancellationToken);
        if (grant is null) return (null, page);
        var found = (await dossiers.GetAsync(grant.Subject, cancellationToken)).Dossier;
        return (new(token!, found, await reader.ReadAsync(found, cancellationToken)), null);
    }

    /// <summary>As above, by the cookie of this page; a form must also bring the page's nonce.</summary>
    public async Task<(ReportVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string dossier, CancellationToken cancellationToken)
    {
        var (visit, page) = await OpenAsync(request, request.Cookies[Cookies.Report], dossier, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        (var posted, page) = await doors.ReadAsync(request, visit.Token, ReportVisit.Form, visit.Address, cancellationToken);
        return page is null ? (visit, posted, null) : (null, posted, page);
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
            Closed = dossier.IsClosed ? dossier.Status : null,
            Successors = [.. (await lineages.BelowAsync(dossier.Code, cancellationToken)).Where(l => l.Parent == dossier.Code).Select(l => l.Child.ToString())],
        };
        return await pages.ShowAsync<ReportHomePage, ReportHomeView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
