using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Inspections;

/// <summary>The page of a year's inspections: who may see it, its figures, what is overdue, what guidance came of it.</summary>
public sealed class RoundPages(StaffGate gate, InspectionRounds rounds, GuidanceStore guidance, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/kiem-tra";
    private const string Form = "guidance";
    private const int PageSize = 20;

    /// <summary>The officer and what was posted; else the page that says why not.</summary>
    public async Task<(StaffVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, FormCollection.Empty, page);
        if (!InspectionPages.Roles.Any(visit.Holds)) return (null, FormCollection.Empty, await gate.ForbiddenAsync(request, visit));
        if (!FormPost.IsPost(request)) return (visit, FormCollection.Empty, null);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.NonceMatches(Form, posted["nonce"]) ? (visit, posted, null) : (null, posted, await pages.WrongNonceAsync(request, Address));
    }

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, GuidanceInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var year = Paging.Year(request, VietnamTime.Day(now).Year);
        var visits = await rounds.BetweenAsync(new(year, 1, 1), new(year, 12, 31), cancellationToken);
        var all = await guidance.AllAsync(cancellationToken);
        List<Guidance> issued = [.. all.Where(g => g.Day.Year == year)];
        List<OverdueFinding> overdue = [.. visits.SelectMany(v => v.Visit.Findings, (v, f) => new OverdueFinding(v, f)).Where(o => o.Finding.IsOverdue(now)).OrderBy(o => o.Finding.Due.Day)];
        var home = $"{Address}?nam={year}";
        var turn = Paging.Of(request, visits.Count, PageSize, home) with { Anchor = "cuoc" };
        var late = Paging.Of(request, overdue.Count, PageSize, home, RoundView.OverdueKey) with { Anchor = "qua-han" };
        var told = Paging.Of(request, issued.Count, PageSize, home, RoundView.GuidanceKey) with { Anchor = "chi-dao" };
        var view = new RoundView(
            year,
            InspectionFigures.Of(visits, now),
            turn.Of(visits),
            told.Of(issued),
            directory.Organisations.ToDictionary(o => o.Id, o => o.Name),
            input,
            all.Select(g => g.Order).DefaultIfEmpty().Max() + 1,
            request.Query["xong"] == "issued",
            problems,
            visit.Nonce(Form))
        { Overdue = late.Of(overdue), Turn = turn, OverdueTurn = late, GuidanceTurn = told };
        return await pages.ShowAsync<RoundPage, RoundView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
