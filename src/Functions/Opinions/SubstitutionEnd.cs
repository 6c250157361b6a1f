using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>POST /viec/uy-quyen/ket-thuc: back early. Tasks the substitute already has stay with them; new ones come here again.</summary>
public sealed class SubstitutionEnd(StaffGate gate, SubstitutionDesk desk, PageResults pages)
{
    [Function(nameof(SubstitutionEnd))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "viec/uy-quyen/ket-thuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Substitutions.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Substitutions.Address);
        await desk.EndAsync(visit.Person, posted["start"].ToString(), cancellationToken);
        return new SeeOther(Substitutions.Address);
    }
}
