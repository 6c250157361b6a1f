using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /can-bo/nhap-thay: the receiving office types a registration that came on paper. The contact named in it gets a letter and may take it back.</summary>
public sealed class EnterForOther(StaffGate gate, DraftStart drafts, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/nhap-thay";
    public const string Role = "intake-officer";
    private const string Form = "enter-for-other";

    [Function(nameof(EnterForOther))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/nhap-thay")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<EnterForOtherPage, EnterForOtherView>(request, new(visit.Person.FullName, visit.Nonce(Form)));
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        return await drafts.OpenForOfficerAsync(request.HttpContext.Response, visit.Person.Id, cancellationToken);
    }
}
