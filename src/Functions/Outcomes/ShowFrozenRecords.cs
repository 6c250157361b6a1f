using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Outcomes;

/// <summary>GET /can-bo/so-lieu/khoa/{sha256}: the records behind a number as they were when they were frozen; the address is the proof of what it shows. A page at a time: <c>?trang=</c>.</summary>
public sealed class ShowFrozenRecords(StaffGate gate, FrozenRecordStore store, OrganisationBook book, PageResults pages)
{
    private const int PageSize = 40;

    public static string AddressOf(string sha256) => $"/can-bo/so-lieu/khoa/{sha256}";

    [Function(nameof(ShowFrozenRecords))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/so-lieu/khoa/{sha256}")] HttpRequest request, string sha256, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (await store.FindAsync(sha256, cancellationToken) is not { } frozen) return await pages.NotFoundAsync(request);
        var names = book.Organisations.ToDictionary(o => o.Id, o => o.NameOn(frozen.AsOf), StringComparer.Ordinal);
        var turn = Paging.Of(request, frozen.Count, PageSize);
        return await pages.ShowAsync<FrozenRecordsPage, FrozenRecordsView>(request, new(frozen, sha256, await store.ReadAsync(frozen, turn.Skip, turn.Size, cancellationToken), names) { Turn = turn });
    }
}
