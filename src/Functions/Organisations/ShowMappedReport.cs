using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/to-chuc/doi-chieu?ky=2027-h1&amp;ngay=dd/MM/yyyy: a frozen summary by unit, and the same under the tree of another day with the reasons.</summary>
public sealed class ShowMappedReport(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, OrganisationPages views, FrozenCounts summaries, PageResults pages, TimeProvider clock)
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
        if (await summaries.OfAsync(asked, cancellationToken) is not { } frozen) return await RefuseAsync(request, view, new("ky", "PeriodNotFrozen"));
        return await pages.ShowAsync<MappedReportPage, MappedReportView>(request, Mapped(view, frozen.AsOf, frozen.Counts, date, views.Words(request)) with { Sha256 = frozen.Sha256 });
    }

    private MappedReportView Mapped(MappedReportView view, DateOnly asOf, IReadOnlyDictionary<string, int> counts, DateOnly date, OrganisationWords words)
    {
        var mapped = book.MapTo(counts, asOf, date);
        var names = mapped.Mappings.ToDictionary(m => m.Unit.Id, m => m.Unit.Name, StringComparer.Ordinal);
        return view with
        {
            Counted = words.Day(asOf),
            Old = [.. mapped.Mappings.Select(m => (m.Unit.Name, counts[m.Unit.Id]))],
            New = [.. mapped.Counts.Select(c => new MappedLine(c.Organisation.Name, words.Count(c.Count), [.. c.Parts.Select(p => words.Text("Mapped.Part", names[p.Unit], p.Count, words.Share(p.Weight)))]))],
            OldTotal = counts.Values.Sum(),
            NewTotal = words.Count(mapped.Total),
            Steps = [.. mapped.Mappings.SelectMany(m => m.Steps).Select(words.Step).Distinct()],
        };
    }

    private IReadOnlyList<Commendations.Choice> Periods(DateOnly today) => [.. summaries.Closed(today, YearsBack).Select(p => new Commendations.Choice(p.Id, VietnamTime.Date(p.AsOf)))];

    private Task<IActionResult> RefuseAsync(HttpRequest request, MappedReportView view, FieldProblem problem) =>
        pages.ShowAsync<MappedReportPage, MappedReportView>(request, view with { Problems = [problem] }, StatusCodes.Status422UnprocessableEntity);
}
