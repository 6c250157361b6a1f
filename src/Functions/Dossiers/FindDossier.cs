using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Dossiers;

/// <summary>GET /ho-so?ma=…: looks a dossier up by its code.</summary>
public sealed class FindDossier(PageResults pages)
{
    [Function(nameof(FindDossier))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ho-so")] HttpRequest request)
    {
        var typed = request.Query["ma"].ToString();
        if (DossierCode.TryParse(typed, out var code)) return new SeeOther($"/ho-so/{code}");
        return typed.Length == 0
            ? await pages.ShowAsync<FindDossierPage, FindDossierView>(request, new("", []))
            : await pages.ShowAsync<FindDossierPage, FindDossierView>(request, new(typed, [new("ma", "CodeFormat")]), StatusCodes.Status422UnprocessableEntity);
    }
}
