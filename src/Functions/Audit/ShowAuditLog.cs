using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Audit;

/// <summary>GET /can-bo/so-vet/nhat-ky?ma=…: every entry of one log and whether it holds, checked while the page is made. It prints with the dossier.</summary>
public sealed class ShowAuditLog(StaffGate gate, AuditLog audit, AuditVerifier verifier, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public static string AddressOf(string log) => $"{ShowAudit.Address}/nhat-ky?ma={Uri.EscapeDataString(log)}";

    private const int PageSize = 60;

    [Function(nameof(ShowAuditLog))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-vet/nhat-ky")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var log = request.Query["ma"].ToString();
        // What a key cannot be names no log, and would be refused by the store.
        if (log.Length is 0 or > 200 || log.Any(c => char.IsControl(c) || c is '/' or '\\' or '#' or '?')) return await pages.NotFoundAsync(request);
        var faults = await verifier.OneAsync(log, cancellationToken);
        var entries = await audit.OfAsync(log, cancellationToken);
        if (entries.Count == 0 && faults.Count == 0) return await pages.NotFoundAsync(request);
        var turn = Paging.Of(request, entries.Count, PageSize, AddressOf(log));
        var lines = turn.Of(entries).Select(e => new AuditLine(e, directory.FindPerson(e.Actor)?.FullName ?? ""));
        var view = new AuditLogView(log, [.. lines], faults, clock.GetUtcNow()) { Turn = turn, Count = entries.Count, Seal = entries is [.., var last] ? last.Chain : "" };
        return await pages.ShowAsync<AuditLogPage, AuditLogView>(request, view);
    }
}
