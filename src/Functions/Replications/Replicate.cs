using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Showcase;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Replications;

/// <summary>POST /mo-hinh/{code}/nhan-rong: a fresh draft that names the exemplar as its origin; every answer is the unit's own.</summary>
public sealed class Replicate(DossierStore dossiers, DraftStart drafts, ProgrammeShelf programmes, PageResults pages)
{
    [Function(nameof(Replicate))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "mo-hinh/{code}/nhan-rong")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: { } dossier } || !Publicity.IsPublic(dossier)) return await pages.NotFoundAsync(request);
        var begin = Answers.Empty.With(new Dictionary<string, string> { [Lineage.OriginField] = dossier.Code.ToString(), ["kind"] = "new", ["field"] = dossier.Answers["field"] });
        return await drafts.OpenAsync(request.HttpContext.Response, programmes.Next(dossier), begin, cancellationToken);
    }
}
