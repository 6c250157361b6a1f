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
    private const int PageSize = 30;

    [Function(nameof(ShowSessions))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec/phien")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var all = await sessions.OfAsync((visit.Viewer ?? visit.Person).Id, cancellationToken);
        var turn = Paging.Of(request, all.Count, PageSize);
        return await pages.ShowAsync<SessionsPage, SessionsView>(request, new(turn.Of(all), visit.Session, visit.Nonce(Form)) { Turn = turn });
    }
}
