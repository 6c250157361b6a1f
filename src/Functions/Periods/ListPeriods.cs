using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Periods;

/// <summary>GET|POST /can-bo/so-ket: the reports there are and the ones to come; POST makes that of another closed period.</summary>
public sealed class ListPeriods(StaffGate gate, ReportStore reports, UnitReportStore unitReports, PeriodStart start, PeriodCalendar calendar, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    [Function(nameof(ListPeriods))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/so-ket")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, SummaryReader.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, "", [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ReportDeskPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ReportDeskPages.Root);
        var typed = VietnameseText.NormaliseLine(posted["period"].ToString());
        if (calendar.Find(typed) is not { } period) return await ShowAsync(request, visit, typed, [new("period", "NotPeriod")], cancellationToken);
        if (clock.GetUtcNow() < VietnamTime.EndOf(period.AsOf)) return await ShowAsync(request, visit, typed, [new("period", "PeriodOpen", VietnamTime.Date(period.AsOf))], cancellationToken);
        await start.StartAsync(period, client, cancellationToken);
        return new SeeOther($"{ReportDeskPages.Root}/{period.Id}");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string typed, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var heads = (await reports.HeadsAsync(null, cancellationToken)).GroupBy(h => h.Period).ToDictionary(g => g.Key, g => g.MaxBy(h => h.Version)!);
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        var periods = heads.Keys.Select(calendar.Find).OfType<Period>().Concat([calendar.HalfYear(year), calendar.Year(year)]).DistinctBy(p => p.Id).OrderByDescending(p => p.AsOf);
        var lines = new List<PeriodLine>();
        foreach (var period in periods) lines.Add(await LineAsync(period, heads.GetValueOrDefault(period.Id), cancellationToken));
        return await pages.ShowAsync<PeriodsPage, PeriodsView>(request, new(lines, typed, problems, visit.Nonce(ReportDeskPages.Form)), problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task<PeriodLine> LineAsync(Period period, ReportHead? head, CancellationToken cancellationToken)
    {
        var (now, due) = (clock.GetUtcNow(), calendar.BlocDue(period));
        var sent = (await unitReports.OfAsync(period, cancellationToken)).Values.Count(r => r.SentAt is not null);
        return new(period, head, calendar.UnitsDue(period).Instant, due.Instant, sent, directory.Units.Count, now >= VietnamTime.EndOf(period.AsOf), due.IsPast(now) && head is not { State: ReportState.Frozen });
    }
}
