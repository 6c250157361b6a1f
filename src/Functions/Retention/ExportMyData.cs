using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>GET /ho-so-cua-toi/du-lieu: everything held of the address that was proved by a mailed code, as one file.</summary>
public sealed class ExportMyData(MyDossiersDoor door, PersonalData data)
{
    [Function(nameof(ExportMyData))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ho-so-cua-toi/du-lieu")] HttpRequest request, CancellationToken cancellationToken) =>
        await door.ProvedAsync(request, cancellationToken) is var (email, _) ? await data.OfAsync(email, cancellationToken) : new SeeOther(MyDossiers.Address);
}
