using System.Globalization;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>POST /can-bo/nhap-danh-sach/{id}/sua: cells of the rows on the page, typed again, and rows left out; then everything is judged again.</summary>
public sealed class MendImport(ImportDoor door, ImportDesk desk, PageResults pages)
{
    [Function(nameof(MendImport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/nhap-danh-sach/{id}/sua")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, read, page) = await door.OpenAsync(request, id, cancellationToken);
        if (visit is null || read is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ImportDoor.Form(id), posted["nonce"])) return await pages.WrongNonceAsync(request, ImportDoor.AddressOf(id));
        var leftOut = posted["dong"].Select(d => Number(d ?? "")).OfType<int>().Distinct().ToDictionary(row => row, row => posted.ContainsKey($"bo-{row}"));
        await desk.MendAsync(read, Cells(posted), leftOut, client, cancellationToken);
        var tab = Enum.TryParse<ImportTab>(posted["xem"], out var named) && Enum.IsDefined(named) ? named : ImportTab.Bad;
        return new SeeOther($"{ImportDoor.AddressOf(id)}?xem={tab}&trang={Number(posted["trang"].ToString()) ?? 1}");
    }

    /// <summary>Fields <c>o-{row}-{column}</c>; a column's id may hold dashes itself.</summary>
    private static ILookup<int, KeyValuePair<string, string>> Cells(IFormCollection posted) => posted
        .Select(p => (Parts: p.Key.Split('-', 3), Text: p.Value.ToString()))
        .Where(p => p.Parts is ["o", _, _] && Number(p.Parts[1]) is not null)
        .ToLookup(p => Number(p.Parts[1])!.Value, p => KeyValuePair.Create(p.Parts[2], p.Text));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
