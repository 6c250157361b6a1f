using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Nominations;

/// <summary>GET /can-bo/de-nghi: the nominations of a year (<c>?nam=2027</c>, this year without it) and the places they take.</summary>
public sealed class ListNominations(StaffGate gate, NominationStore nominations, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    private const int PageSize = 50;

    [Function(nameof(ListNominations))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/de-nghi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, NominationReader.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var year = Paging.Year(request, VietnamTime.Day(clock.GetUtcNow()).Year);
        var all = await nominations.InYearAsync(year, cancellationToken);
        var turn = Paging.Of(request, all.Count, PageSize);
        return await pages.ShowAsync<NominationListPage, NominationListView>(request, new(year, programmes.Active.Sum(p => p.Nomination?.QuotaPerYear ?? 0), turn.Of(all)) { Count = all.Count, Turn = turn });
    }
}
