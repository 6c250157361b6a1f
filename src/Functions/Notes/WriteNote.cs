using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Notes;

/// <summary>POST /can-bo/ho-so/{code}/trao-doi: an officer writes about a dossier, for officers unless another audience is ticked.</summary>
public sealed class WriteNote(DossierPages dossiers, NoteDesk desk)
{
    [Function(nameof(WriteNote))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/ho-so/{code}/trao-doi")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await dossiers.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var known = Enum.TryParse<NoteAudience>(posted["audience"], out var audience) && Enum.IsDefined(audience);
        var draft = new NoteDraft(posted["id"].ToString(), known ? audience : NoteAudience.Officers, posted["note"].ToString());
        var problem = await desk.WriteAsync(visit.Dossier.Code.ToString(), draft.Id, visit.Staff.Person.Id, "staff", draft.Audience, draft.Text, cancellationToken);
        return problem is null ? new SeeOther(DossierPages.AddressOf(visit.Dossier.Code.ToString())) : await dossiers.ShowAsync(request, visit, view => view with { Note = draft, Problems = [problem] }, cancellationToken);
    }
}
