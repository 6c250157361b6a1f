using System.Globalization;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET /can-bo/kiem-tra/{code}/bien-ban/{number}: the minutes of one visit, to print and sign.</summary>
public sealed class ShowInspectionMinutes(InspectionPages inspections, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(ShowInspectionMinutes))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/kiem-tra/{code}/bien-ban/{number}")] HttpRequest request, string code, string number, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await inspections.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.FollowUp.Inspections.FirstOrDefault(i => i.Number.ToString(CultureInfo.InvariantCulture) == number) is not { } inspection) return await pages.NotFoundAsync(request);
        var dossier = visit.Dossier;
        return await pages.ShowAsync<MinutesPage, MinutesView>(request, new(directory.Bloc.Name, dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name, dossier.SubjectName, inspection));
    }
}
