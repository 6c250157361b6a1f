using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu/xlsx?…: every table and record as of any day as a workbook. It names subjects, so it is for who answers for reports.</summary>
public sealed class FigureDownload(StaffGate gate, FigurePages figures, FigureSources sources, OrganisationDirectory directory, TimeProvider clock)
{
    [Function(nameof(FigureDownload))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu/xlsx")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, SummaryReader.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var period = figures.Asked(request).Period;
        var source = await sources.LiveAsync(period, cancellationToken);
        var records = await sources.RecordsAsync(period, cancellationToken);
        var report = new PeriodReport(period, 0, ReportState.Draft, PeriodTables.Of(source), [], Narrative.Empty, clock.GetUtcNow(), "", "", visit.Person.Id, null, "");
        var view = new SummaryView(HalfYearSummary.Count(period, directory.Archive, records), sources.BlocName(period), clock.GetUtcNow(), "", sources.UnitNames(period), "")
        {
            Report = report,
            Passport = figures.Passport(period),
        };
        return new FileContentResult(SummaryWorkbook.Write(view, LanguageSwitch.Of(request)), SummaryWorkbook.ContentType) { FileDownloadName = $"so-lieu-{period.AsOf:yyyy-MM-dd}.xlsx" };
    }
}
