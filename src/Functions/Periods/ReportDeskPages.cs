using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Periods;

/// <summary>The desk of one report: who may sit there, what they see, what they typed.</summary>
public sealed class ReportDeskPages(StaffGate gate, ReportStore reports, UnitReportStore unitReports, ChaseDesk chase, PeriodCalendar calendar, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Root = "/can-bo/so-ket";
    public const string Form = "report";
    private const int ChaseSize = 40;
    private const int TextSize = 5;

    /// <summary>The officer and the period; else the page that says why not. A POST without its nonce is refused.</summary>
    public async Task<(StaffVisit? Visit, Period? Period, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, SummaryReader.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return (null, null, FormCollection.Empty, page);
        if (calendar.Find(id) is not { } period) return (null, null, FormCollection.Empty, await pages.NotFoundAsync(request));
        if (!FormPost.IsPost(request)) return (visit, period, FormCollection.Empty, null);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.NonceMatches(Form, posted["nonce"]) ? (visit, period, posted, null) : (null, null, posted, await pages.WrongNonceAsync(request, $"{Root}/{id}"));
    }

    public static Narrative Typed(IFormCollection posted) =>
        new(VietnameseText.Normalise(posted["results"].ToString()), VietnameseText.Normalise(posted["limits"].ToString()), VietnameseText.Normalise(posted["directions"].ToString()));

    public static IReadOnlyList<FieldProblem> Problems(Narrative text)
    {
        (string Field, string Text)[] parts = [("results", text.Results), ("limits", text.Limits), ("directions", text.Directions)];
        return [.. parts.Where(p => p.Text.Length > Narrative.Longest).Select(p => new FieldProblem(p.Field, "TooLong", Narrative.Longest, p.Text.Length))];
    }

    /// <param name="typed">What was sent and could not be kept; null shows what is kept.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Period period, Narrative? typed, string reason, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var report = (await reports.FindAsync(period, null, cancellationToken))?.Report;
        var written = (await unitReports.OfAsync(period, cancellationToken)).Values.Where(r => r.SentAt is not null).ToDictionary(r => r.Unit);
        var standings = await chase.StandingsAsync(period, cancellationToken);
        List<(string Unit, Narrative Text)> texts = [.. directory.Units.Where(u => written.ContainsKey(u.Id)).Select(u => (u.Name, written[u.Id].Text))];
        var view = new ReportDeskView(
            period,
            report,
            directory.FindPerson(report?.Author ?? "")?.FullName ?? "",
            await reports.HeadsAsync(period, cancellationToken),
            typed ?? report?.Text ?? Narrative.Empty,
            reason,
            calendar.UnitsDue(period).Instant,
            calendar.BlocDue(period).Instant,
            standings,
            texts,
            request.Query["xong"].ToString() is "save" or "recount" or "freeze" or "amend" or "chase" ? request.Query["xong"].ToString() : "",
            problems,
            visit.Nonce(Form))
        {
            ChaseTurn = Paging.Of(request, standings.Count, ChaseSize, $"{Root}/{period.Id}") with { Anchor = "don-doc" },
            TextTurn = Paging.Of(request, texts.Count, TextSize, $"{Root}/{period.Id}", ReportDeskView.TextKey) with { Anchor = "don-vi-viet" },
            Closed = clock.GetUtcNow() >= VietnamTime.EndOf(period.AsOf),
        };
        return await pages.ShowAsync<ReportDeskPage, ReportDeskView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
