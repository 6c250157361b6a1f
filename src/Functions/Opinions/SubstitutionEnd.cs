using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>POST /viec/uy-quyen/ket-thuc: back early. Tasks the substitute already has stay with them; new ones come here again.</summary>
public sealed class SubstitutionEnd(StaffGate gate, SubstitutionStore substitutions, PageResults pages)
{
    [Function(nameof(SubstitutionEnd))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "viec/uy-quyen/ket-thuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Substitutions.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Substitutions.Address);
        var known = await substitutions.OfAsync(visit.Person.Id, cancellationToken);
        var ended = known.FirstOrDefault(s => s.Person == visit.Person.Id && posted["start"] == $"{s.From:yyyy-MM-dd}");
        if (ended is not null) await substitutions.EndAsync(ended, cancellationToken);
        return new SeeOther(Substitutions.Address);
    }
}
