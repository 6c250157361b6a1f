using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Audit;

/// <summary>GET /can-bo/so-vet/lan/{id}: how far a check of all logs is, and what it found. The address may be left and come back to.</summary>
public sealed class ShowAuditCheck(StaffGate gate, AuditRunStore runs, OrganisationDirectory directory, PageResults pages)
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(3);

    public static string AddressOf(string run) => $"{ShowAudit.Address}/lan/{run}";

    private const int PageSize = 100;

    [Function(nameof(ShowAuditCheck))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-vet/lan/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (await runs.FindAsync(id, cancellationToken) is not { } run) return await pages.NotFoundAsync(request);
        if (run.FinishedAt is null) pages.Refresh(request, Again);
        var faults = await runs.FaultsAsync(id, cancellationToken);
        var turn = Paging.Of(request, faults.Count, PageSize);
        var view = new AuditCheckView(new(run, directory.FindPerson(run.By)?.FullName ?? run.By), turn.Of(faults)) { Kept = faults.Count, Turn = turn };
        return await pages.ShowAsync<AuditCheckPage, AuditCheckView>(request, view);
    }
}
