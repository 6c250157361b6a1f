using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Discussions;

/// <summary>POST /can-bo/ho-so/{code}/trao-doi: an officer who may read a dossier writes about it.</summary>
public sealed class WriteToOthers(DossierPages dossiers, DiscussionDesk desk)
{
    [Function(nameof(WriteToOthers))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/ho-so/{code}/trao-doi")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await dossiers.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var (dossier, person) = (visit.Dossier, visit.Staff.Person.Id);
        var input = MessageInput.Read(posted["id"], posted["text"], posted["audience"]);
        var problems = await desk.WriteAsync(dossier, person, input.Id, input.Text, input.Chosen, cancellationToken);
        if (problems.Count > 0) return await dossiers.ShowAsync(request, visit, view => view with { Message = input, Problems = problems }, cancellationToken);
        return new SeeOther(DossierPages.AddressOf(dossier.Code.ToString()));
    }
}
