using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>POST /can-bo/nhap-danh-sach/{id}/nhap: starts the import, once; what is wrong with that stands on the page of the list.</summary>
public sealed class StartImport(ImportDoor door, ImportDesk desk, ImportViews views, PageResults pages)
{
    [Function(nameof(StartImport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/nhap-danh-sach/{id}/nhap")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, read, page) = await door.OpenAsync(request, id, cancellationToken);
        if (visit is null || read is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ImportDoor.Form(id), posted["nonce"])) return await pages.WrongNonceAsync(request, ImportDoor.AddressOf(id));
        try
        {
            await desk.StartAsync(read, posted["cach"] == ImportView.WholeList, client, cancellationToken);
            return new SeeOther(ImportDoor.AddressOf(id));
        }
        catch (RuleBroken refused) when (refused.Code is "NothingToImport" or "BadRowsLeft")
        {
            var view = await views.CheckAsync(read.Import, null, 1, visit.Nonce(ImportDoor.Form(id)), [new("cach", refused.Code, [.. refused.Details])], cancellationToken);
            return await pages.ShowAsync<ImportPage, ImportView>(request, view with { Way = posted["cach"].ToString() }, StatusCodes.Status422UnprocessableEntity);
        }
    }
}
