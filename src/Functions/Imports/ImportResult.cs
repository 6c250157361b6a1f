using DanVanKheo.Sheets;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Imports;

/// <summary>GET /can-bo/nhap-danh-sach/{id}/ket-qua: the list with what became of each row.</summary>
public sealed class ImportResult(ImportDoor door, ImportStore imports, ImportForms forms, ImportViews views)
{
    [Function(nameof(ImportResult))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/nhap-danh-sach/{id}/ket-qua")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (_, read, page) = await door.OpenAsync(request, id, cancellationToken);
        if (read is null) return page!;
        var (import, language) = (read.Import, LanguageSwitch.Of(request));
        var columns = forms.Of(import).Columns(import.Purpose).Where(c => import.Columns.ContainsKey(c.Id)).OrderBy(c => SheetColumn.Of(import.Columns[c.Id])).ToList();
        var rows = await imports.RowsAsync(id, cancellationToken).Select(r => (r, views.Reason(import, r, language))).ToListAsync(cancellationToken);
        return new FileContentResult(ResultWorkbook.Write(columns, rows, language), ResultWorkbook.ContentType) { FileDownloadName = $"ket-qua-{id}.xlsx" };
    }
}
