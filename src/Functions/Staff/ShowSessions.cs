using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET /viec/phien: the browsers in which the officer is signed in.</summary>
public sealed class ShowSessions(StaffGate gate, SessionStore sessions, PageResults pages)
{
    public const string Address = "/viec/phien";
    public const string Form = "sessions";

    [Function(nameof(ShowSessions))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec/phien")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return await pages.ShowAsync<SessionsPage, SessionsView>(request, new(await sessions.OfAsync((visit.Viewer ?? visit.Person).Id, cancellationToken), visit.Session, visit.Nonce(Form)));
    }
}
