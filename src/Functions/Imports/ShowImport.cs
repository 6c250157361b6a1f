using DanVanKheo.Jobs;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Imports;

/// <summary>GET /can-bo/nhap-danh-sach/{id}: a list as it was checked; once it was started, how far it is. The address may be left and come back to.</summary>
public sealed class ShowImport(ImportDoor door, ImportViews views, PageResults pages)
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    [Function(nameof(ShowImport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/nhap-danh-sach/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, read, page) = await door.OpenAsync(request, id, cancellationToken);
        if (visit is null || read is null) return page!;
        var number = Paging.Asked(request);
        var language = LanguageSwitch.Of(request);
        if (read.Import.State == ImportState.Checking) return new SeeOther(JobDoor.AddressOf(read.Import.Check));
        if (read.Import.State == ImportState.Checked)
        {
            ImportTab? tab = Enum.TryParse<ImportTab>(request.Query["xem"], out var named) && Enum.IsDefined(named) ? named : null;
            return await pages.ShowAsync<ImportPage, ImportView>(request, await views.CheckAsync(read.Import, tab, number, visit.Nonce(ImportDoor.Form(id)), [], cancellationToken));
        }

        if (read.Import.State == ImportState.Running) pages.Refresh(request, Again);
        return await pages.ShowAsync<ImportProgressPage, ImportProgressView>(request, await views.ProgressAsync(read.Import, number, language, cancellationToken));
    }
}
