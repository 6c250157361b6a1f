using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>POST /viec/phien/ket-thuc: ends one session (<c>phien</c>) of the officer, or all of them (<c>phien=tat-ca</c>), this one among them.</summary>
public sealed class EndSessions(StaffGate gate, SessionStore sessions, SignInDoor door, PageResults pages)
{
    [Function(nameof(EndSessions))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "viec/phien/ket-thuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ShowSessions.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ShowSessions.Address);
        var chosen = posted["phien"].ToString();
        if (chosen == SessionsView.All) await sessions.EndAllAsync(visit.Person.Id, cancellationToken);
        else if (chosen.Length > 0) await sessions.EndAsync(visit.Person.Id, chosen, cancellationToken);
        if (chosen != SessionsView.All && chosen != visit.Session) return new SeeOther(ShowSessions.Address);
        door.Forget(request.HttpContext.Response);
        return new SeeOther("/");
    }
}
