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

namespace DanVanKheo.Jobs;

/// <summary>GET|POST /can-bo/viec-chay: long work of the last days, the newest first; POST begins a workbook of dossiers, or with <c>?tep=zip</c> an archive of them.</summary>
public sealed class ShowJobs(StaffGate gate, JobStore jobs, JobDesk desk, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/viec-chay";
    private const int PageSize = 50;

    private const string Form = "jobs";

    [Function(nameof(ShowJobs))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/viec-chay")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, new(), [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var input = new ExportInput(VietnameseText.NormaliseLine(posted["nam"].ToString()), posted["trang-thai"].ToString());
        if (input.Year.Length > 0 && (input.Year.Length != 4 || !input.Year.All(char.IsAsciiDigit))) return await ShowAsync(request, visit, input, [new("nam", "NotYear")], cancellationToken);
        var kind = request.Query["tep"] == "zip" ? JobKind.ArchiveDossiers : JobKind.ExportDossiers;
        var job = await desk.StartAsync(kind, $"nam={input.Year}&trang-thai={Uri.EscapeDataString(input.Status)}", visit.Person.Id, client, JobDesk.Moment, cancellationToken);
        return new SeeOther(JobDoor.AddressOf(job.Id));
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, ExportInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var from = $"{VietnamTime.Local(clock.GetUtcNow().AddDays(-SweepJobs.DaysKept)):yyyyMMdd}";
        var seen = await jobs.SinceAsync(from, cancellationToken).Where(j => JobDoor.MaySee(visit, j)).ToListAsync(cancellationToken);
        var turn = Paging.Of(request, seen.Count, PageSize);
        var lines = turn.Of(seen.AsEnumerable().Reverse()).Select(j => new JobLine(JobDoor.AddressOf(j.Id), j, directory.FindPerson(j.Person)?.FullName ?? ""));
        return await pages.ShowAsync<JobsPage, JobsView>(request, new([.. lines], input, problems, visit.Nonce(Form)) { Turn = turn }, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
