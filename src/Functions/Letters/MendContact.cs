using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Letters;

/// <summary>POST /can-bo/thu/dia-chi: an officer has asked, and the address is right now.</summary>
public sealed class MendContact(StaffGate gate, Contacts contacts, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    [Function(nameof(MendContact))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/thu/dia-chi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ShowOutbox.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowOutbox.Address);
        await contacts.MendAsync(posted["dia-chi"].ToString(), clock.GetUtcNow(), cancellationToken);
        return new SeeOther(ShowOutbox.Address);
    }
}
