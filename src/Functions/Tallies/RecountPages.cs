using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Tallies;

/// <summary>The administrator's page of recounts.</summary>
public sealed class RecountPages(StaffGate gate, Recounter recounter, RecountStore reports, OrganisationDirectory directory, AuditLog audit, PageResults pages, TimeProvider clock)
{
    private const string Address = "/can-bo/kiem-dem";
    private const string Form = "recount";

    public async Task<IActionResult> RunAsync(HttpRequest request, bool repair, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var now = clock.GetUtcNow();
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, VietnamTime.Day(now).Year.ToString(CultureInfo.InvariantCulture), [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var typed = VietnameseText.NormaliseLine(posted["year"].ToString());
        if (typed.Length != 4 || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return await ShowAsync(request, visit, typed, [new("year", "NotYear")], cancellationToken);
        var report = await recounter.RunAsync(year, repair, cancellationToken);
        if (report.Repaired) await audit.WriteAsync($"tally-{year}", $"rebuilt|{report.At.UtcTicks}", visit.Person.Id, "staff", "TalliesRebuilt", $"{year}: {report.Wrong}", cancellationToken);
        return new SeeOther(Address);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string year, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var view = new RecountView(await reports.LatestAsync(cancellationToken), await reports.DriftsAsync(cancellationToken), year, problems, visit.Nonce(Form));
        return await pages.ShowAsync<RecountPage, RecountView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
