using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contests;

/// <summary>GET /can-bo/hoi-thi/xlsx?nam=…: the standings of every round and the prizes as a workbook.</summary>
public sealed class ContestDownload(StaffGate gate, ContestReader reader, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ContestDownload))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/hoi-thi/xlsx")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ShowContest.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var view = await reader.ReadAsync(reader.ProgrammeOf(request), reader.YearOf(request), cancellationToken);
        if (view.Rounds.Count == 0) return await pages.NotFoundAsync(request);
        return new FileContentResult(ContestWorkbook.Write(view, LanguageSwitch.Of(request)), ContestWorkbook.ContentType) { FileDownloadName = $"hoi-thi-{view.Year}.xlsx" };
    }
}
