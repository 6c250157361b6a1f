using DanVanKheo.Access;
using DanVanKheo.Conferences;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Periods;

/// <summary>Who may write which unit's report, and the page they write it on.</summary>
public sealed class UnitReportPages(GrantStore grants, StaffGate gate, UnitReportDesk desk, ConferenceStore conferences, UnitReporters reporters, PeriodCalendar calendar, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Root = "/don-vi/ky";

    public static string AddressOf(string period, string unit) => $"{Root}/{period}/{unit}";

    /// <summary>The visit and what was posted; else the page that says why not.</summary>
    public async Task<(UnitReportVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string period, string unit, CancellationToken cancellationToken)
    {
        if (await FindAsync(request, period, unit, cancellationToken) is not { } visit) return (null, FormCollection.Empty, await pages.NotFoundAsync(request));
        if (!FormPost.IsPost(request)) return (visit, FormCollection.Empty, null);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.NonceMatches(posted["nonce"]) ? (visit, posted, null) : (null, posted, await pages.WrongNonceAsync(request, AddressOf(period, unit)));
    }

    /// <param name="typed">What was sent and could not be taken; null shows what is kept.</param>
    /// <param name="answered">A task as it was answered and could not be taken.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, UnitReportVisit visit, UnitReport? typed, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken, ConclusionTask? answered = null)
    {
        var report = typed ?? await desk.OfAsync(visit.Period, visit.Unit.Id, cancellationToken);
        var (models, more) = await desk.ModelsAsync(visit.Period, visit.Unit.Id, cancellationToken);
        var due = calendar.UnitsDue(visit.Period);
        var done = request.Query["xong"].ToString();
        var view = new UnitReportView(
            AddressOf(visit.Period.Id, visit.Unit.Id),
            visit.Period,
            visit.Unit.Name,
            due.Instant,
            due.IsPast(clock.GetUtcNow()),
            report.Text,
            [.. models.Select(m => new UnitModelLine(m.Code, m.Name, report.Answers.GetValueOrDefault(m.Code)))],
            more,
            report.SentAt,
            await desk.IsClosedAsync(visit.Period, cancellationToken),
            done is "save" or "send" or "answer" ? done : "",
            problems,
            visit.Nonce)
        {
            Tasks = [.. (await conferences.TasksAsync(visit.Period.Id, cancellationToken)).Where(t => t.Unit == visit.Unit.Id).Select(t => t.Number == answered?.Number ? answered : t)],
        };
        return await pages.ShowAsync<UnitReportPage, UnitReportView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task<UnitReportVisit?> FindAsync(HttpRequest request, string id, string unitId, CancellationToken cancellationToken)
    {
        if (calendar.Find(id) is not { } period || directory.Find(unitId) is not { } unit || !directory.Units.Contains(unit)) return null;
        var token = request.Cookies[Cookies.UnitReport];
        if (await grants.FindAsync(token, cancellationToken) is { Purpose: AccessPurpose.UnitReport } grant && grant.IsValid(clock.GetUtcNow()) && (grant.Subject, grant.Stage) == (id, unitId) && May(grant.Person, unitId))
        {
            return new(period, unit, directory.Person(grant.Person), token!);
        }

        return await gate.FindAsync(request, cancellationToken) is { } visit && May(visit.Person.Id, unitId) ? new(period, unit, visit.Person, visit.Token) : null;
    }

    /// <summary>Duties may have changed since the letter went.</summary>
    private bool May(string person, string unit) => reporters.Of(unit).Any(p => p.Id == person);
}
