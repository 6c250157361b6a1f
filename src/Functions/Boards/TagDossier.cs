using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Boards;

/// <summary>POST /can-bo/ho-so/{code}/nhan: adds a tag, or takes one away (<c>remove</c>).</summary>
public sealed class TagDossier(DossierPages dossiers, BulkDesk desk)
{
    [Function(nameof(TagDossier))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/ho-so/{code}/nhan")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await dossiers.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var removed = posted["remove"].ToString();
        var typed = removed.Length > 0 ? removed : posted["tag"].ToString();
        var problem = await desk.TagAsync(visit.Dossier, typed, removed.Length > 0, visit.Staff.Person.Id, cancellationToken);
        return problem is null ? new SeeOther(DossierPages.AddressOf(visit.Dossier.Code.ToString())) : await dossiers.ShowAsync(request, visit, view => view with { TypedTag = typed, Problems = [problem] }, cancellationToken);
    }
}
