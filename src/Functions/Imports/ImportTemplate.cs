using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Imports;

/// <summary>GET /can-bo/nhap-danh-sach/mau/{purpose}?chuong-trinh=: the list to fill in, with the choices of today.</summary>
public sealed class ImportTemplate(ImportDoor door, ImportForms forms, ProgrammeShelf programmes, PageResults pages)
{
    /// <summary>Rows of a field of rows that the template offers; the import takes as many as the form does.</summary>
    private const int RowsOffered = 3;

    [Function(nameof(ImportTemplate))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/nhap-danh-sach/mau/{purpose}")] HttpRequest request, string purpose, CancellationToken cancellationToken)
    {
        var (visit, page) = await door.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (ProgrammeChoice.Asked(programmes.Active, request.Query.TryGetValue(ProgrammeChoice.Field, out var named) ? named.ToString() : programmes.Main.Id) is not { } programme) return await pages.NotFoundAsync(request);
        var form = forms.Of(programme);
        if (ImportDoor.Purpose(form, purpose) is not { } asked) return await pages.NotFoundAsync(request);
        IReadOnlyList<ImportColumn> columns = [.. form.Columns(asked).Where(c => RowOf(c.Id) < RowsOffered)];
        var choices = columns.Where(c => c.Field.Kind is FieldKind.Choice or FieldKind.Choices).ToDictionary(c => c.Id, c => form.Options(c.Field));
        return new FileContentResult(TemplateWorkbook.Write(new(asked, columns, choices), LanguageSwitch.Of(request)), TemplateWorkbook.ContentType)
        {
            FileDownloadName = asked == ImportPurpose.Past ? "mau-so-cu.xlsx" : "mau-dang-ky.xlsx",
        };
    }

    /// <summary>The row of a cell's column, <c>{field}-{row}-{column}</c>; 0 for every other column.</summary>
    private static int RowOf(string column) => column.Split('-') is [_, var row, _] && int.TryParse(row, out var number) ? number : 0;
}
