using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Tallies;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Periods;

/// <summary>Opens a report for who holds its link, and for officers who answer for reports.</summary>
public sealed class SummaryReader(GrantStore grants, StaffGate gate, ReportStore reports, FigureSources sources, PeriodCalendar calendar, OrganisationDirectory directory, TimeProvider clock)
{
    public const string Role = "report-owner";

    /// <summary>Null when the reader may not see it or there is none; both look the same.</summary>
    public async Task<SummaryView?> ReadAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var officer = await gate.FindAsync(request, cancellationToken) is { } visit && visit.Holds(Role);
        if ((!officer && !await HoldsLinkAsync(request, cancellationToken)) || calendar.Find(id) is not { } period) return null;
        if (await reports.FindAsync(period, VersionOf(request), cancellationToken) is not { Report: var report }) return null;
        var records = await reports.RecordsAsync(report, cancellationToken);
        return await ViewAsync(request, report, records, officer, cancellationToken);
    }

    /// <summary>The records behind one figure of the report that was opened, and the figure itself.</summary>
    public async Task<RecordsView?> RecordsAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, id, cancellationToken) is not { } view) return null;
        var records = await KeptAsync(view.Report, cancellationToken);
        return FigurePages.Records(request, view.Passport, view.Report.Tables, records, view.UnitNames, sources.GroupNames);
    }

    /// <summary>A table of the report that was opened; of Biểu 8 the years of one field too, from its frozen records.</summary>
    public PeriodTable? Table(HttpRequest request, SummaryView view, string id) => id == GapTable.Id && FigurePages.FieldOf(request) is { } field && view.Report.Units.Count > 0
        ? GapTable.Of(TallyFigures.Count(view.Report.Period.AsOf, view.Summary.Records), view.Report.Units, view.Report.Period, field)
        : view.Report.Tables.Find(id);

    /// <summary>The units behind a count of units of the report that was opened; null too when the address names no count.</summary>
    public async Task<UnitsView?> UnitsAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (UnitQuery.Parse(name => request.Query[name]) is not { } query || await ReadAsync(request, id, cancellationToken) is not { } view) return null;
        var taking = (await reports.RecordsAsync(view.Report, cancellationToken)).Where(r => query.Of.Covers(r, view.Passport.Period.AsOf)).Select(r => r.Unit);
        return FigurePages.Units(request, query, view.Passport, view.Report.Tables, view.Report.Units, taking, sources.GroupNames);
    }

    private async Task<ReportRecords> KeptAsync(PeriodReport report, CancellationToken cancellationToken) =>
        new(await reports.RecordsAsync(report, cancellationToken), await reports.RecordsBeforeAsync(report, cancellationToken));

    private async Task<SummaryView> ViewAsync(HttpRequest request, PeriodReport report, IReadOnlyList<CountedDossier> records, bool officer, CancellationToken cancellationToken)
    {
        var asked = VersionOf(request);
        var passport = new PassportView(sources.BlocName(report.Period), report.Period, report.CountedAt, report.RecordsSha256, $"{SummaryLink.Root}/{report.Period.Id}", asked is null ? "" : string.Create(CultureInfo.InvariantCulture, $"ban={asked}"));
        return new(HalfYearSummary.Count(report.Period, directory.Archive, records), sources.BlocName(report.Period), report.CountedAt, report.RecordsSha256, sources.UnitNames(report.Period), passport.Workbook)
        {
            Report = report,
            Passport = passport,
            Versions = await reports.HeadsAsync(report.Period, cancellationToken),
            Difference = await DifferenceAsync(report, records, cancellationToken),
            AuthorName = directory.FindPerson(report.Author)?.FullName ?? "",
            DeskUrl = officer ? $"/can-bo/so-ket/{report.Period.Id}" : null,
        };
    }

    private async Task<ReportDifference?> DifferenceAsync(PeriodReport report, IReadOnlyList<CountedDossier> records, CancellationToken cancellationToken)
    {
        if (report.Version == 1 || await reports.FindAsync(report.Period, report.Version - 1, cancellationToken) is not { Report: var before }) return null;
        return ReportDifference.Between(before.Tables, await reports.RecordsAsync(before, cancellationToken), report.Tables, records);
    }

    private async Task<bool> HoldsLinkAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await grants.FindAsync(request.Cookies[Cookies.Summary], cancellationToken) is { Purpose: AccessPurpose.Summary } grant && grant.IsValid(clock.GetUtcNow());

    private static int? VersionOf(HttpRequest request) => int.TryParse(request.Query["ban"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
