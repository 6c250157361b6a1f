using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /can-bo/quyet-dinh: a body's numbers of the term, the last first, and what is odd about them.</summary>
public sealed class ShowRegister(RegisterDoors doors, DecisionStore decisions, OrganisationDirectory directory, PageResults pages)
{
    /// <summary>Of each series; a page has one of every type.</summary>
    private const int PageSize = 25;

    [Function(nameof(ShowRegister))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/quyet-dinh")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, organisation, page) = await doors.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var series = new List<PagedSeries>();
        foreach (var type in PaperNumber.Numbered)
        {
            var all = await decisions.ViewAsync(decisions.SeriesOf(organisation, type), cancellationToken);
            var turn = Paging.Of(request, all.Papers.Count, PageSize, key: $"{PageTurn.Usual}-{type}") with { Anchor = $"{type}" };
            series.Add(new(all with { Papers = turn.Of(all.Papers.Reverse()) }, turn));
        }

        return await pages.ShowAsync<RegisterPage, RegisterView>(request, new(directory.Organisation(organisation).Name, series) { Suffix = RegisterDoors.Suffix(request) });
    }
}
