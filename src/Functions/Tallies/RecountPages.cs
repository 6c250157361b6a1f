using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Tallies;

/// <summary>The administrator's page of recounts.</summary>
public sealed class RecountPages(StaffGate gate, JobDesk jobs, RecountStore reports, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/kiem-dem";
    private const string Form = "recount";
    private const int PageSize = 5;

    public async Task<IActionResult> RunAsync(HttpRequest request, JobKind kind, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var now = clock.GetUtcNow();
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, VietnamTime.Day(now).Year.ToString(CultureInfo.InvariantCulture), [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var typed = VietnameseText.NormaliseLine(posted["year"].ToString());
        if (typed.Length != 4 || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return await ShowAsync(request, visit, typed, [new("year", "NotYear")], cancellationToken);
        var job = await jobs.StartAsync(kind, typed, visit.Person.Id, client, JobDesk.Moment, cancellationToken);
        return new SeeOther(JobDoor.AddressOf(job.Id));
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string year, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var drifts = await reports.DriftsAsync(cancellationToken);
        var turn = Paging.Of(request, drifts.Count, PageSize, Address);
        var view = new RecountView(await reports.LatestAsync(cancellationToken), turn.Of(drifts), year, problems, visit.Nonce(Form)) { Turn = turn };
        return await pages.ShowAsync<RecountPage, RecountView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
