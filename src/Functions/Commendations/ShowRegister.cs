using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /can-bo/quyet-dinh: a body's numbers of the term, and what is odd about them.</summary>
public sealed class ShowRegister(RegisterDoors doors, DecisionStore decisions, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ShowRegister))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/quyet-dinh")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, organisation, page) = await doors.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var series = new List<SeriesView>();
        foreach (var type in PaperNumber.Numbered) series.Add(await decisions.ViewAsync(decisions.SeriesOf(organisation, type), cancellationToken));
        return await pages.ShowAsync<RegisterPage, RegisterView>(request, new(directory.Organisation(organisation).Name, series) { Suffix = RegisterDoors.Suffix(request) });
    }
}
