using DanVanKheo.Calendar;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/to-chuc/doi-chieu?ky=2027-h1&amp;ngay=dd/MM/yyyy: a frozen summary by unit, and the same under the tree of another day with the reasons.</summary>
public sealed class ShowMappedReport(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, OrganisationPages views, SummaryStore summaries, Programme programme, PageResults pages, TimeProvider clock)
{
    private const int YearsBack = 5;

    [Function(nameof(ShowMappedReport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/to-chuc/doi-chieu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var (today, asked) = (VietnamTime.Day(clock.GetUtcNow()), request.Query["ky"].ToString());
        var day = request.Query["ngay"].ToString() is { Length: > 0 } typed ? typed : VietnamTime.Date(today);
        var view = new MappedReportView(Periods(today), asked, day, [], "", [], [], 0, "", [], "");
        if (asked.Length == 0) return await pages.ShowAsync<MappedReportPage, MappedReportView>(request, view);
        if (!FieldRules.TryDate(day, out var date)) return await RefuseAsync(request, view, new("ngay", "NotDate"));
        var frozen = Period.Parse(asked, programme.HalfYear) is { } period ? await summaries.FindAsync(period, cancellationToken) : null;
        if (frozen is null) return await RefuseAsync(request, view, new("ky", "PeriodNotFrozen"));
        return await pages.ShowAsync<MappedReportPage, MappedReportView>(request, Mapped(view, frozen, date, views.Words(request)));
    }

    private MappedReportView Mapped(MappedReportView view, FrozenSummary frozen, DateOnly date, OrganisationWords words)
    {
        var asOf = frozen.Summary.Period.AsOf;
        var counts = frozen.Summary.Records.CountBy(r => r.Unit).ToDictionary(StringComparer.Ordinal);
        var mapped = book.MapTo(counts, asOf, date);
        var names = mapped.Mappings.ToDictionary(m => m.Unit.Id, m => m.Unit.Name, StringComparer.Ordinal);
        return view with
        {
            Counted = words.Day(asOf),
            Old = [.. mapped.Mappings.Select(m => (m.Unit.Name, counts[m.Unit.Id]))],
            New = [.. mapped.Counts.Select(c => new MappedLine(c.Organisation.Name, words.Count(c.Count), [.. c.Parts.Select(p => words.Text("Mapped.Part", names[p.Unit], p.Count, words.Share(p.Weight)))]))],
            OldTotal = frozen.Summary.Total,
            NewTotal = words.Count(mapped.Total),
            Steps = [.. mapped.Mappings.SelectMany(m => m.Steps).Select(words.Step).Distinct()],
            Sha256 = frozen.Sha256,
        };
    }

    private IReadOnlyList<Commendations.Choice> Periods(DateOnly today) =>
        [.. Enumerable.Range(0, YearsBack).Select(back => new Period(today.Year - back, programme.HalfYear.In(today.Year - back))).Where(p => p.AsOf < today).Select(p => new Commendations.Choice(p.Id, VietnamTime.Date(p.AsOf)))];

    private Task<IActionResult> RefuseAsync(HttpRequest request, MappedReportView view, FieldProblem problem) =>
        pages.ShowAsync<MappedReportPage, MappedReportView>(request, view with { Problems = [problem] }, StatusCodes.Status422UnprocessableEntity);
}
