using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>GET /can-bo/luu-tru: dossiers whose time is over (<c>?nam=</c>), those that are held, and the minutes.</summary>
public sealed class ShowRetention(StaffGate gate, RetentionPages retention, OrganisationDirectory directory)
{
    public const string Address = "/can-bo/luu-tru";

    [Function(nameof(ShowRetention))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/luu-tru")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        return visit is null ? page! : await retention.ShowAsync(request, visit, new(), ("", ""), [], cancellationToken);
    }
}
