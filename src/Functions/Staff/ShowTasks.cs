using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET /viec: what waits for the officer who is signed in.</summary>
public sealed class ShowTasks(StaffGate gate, PageResults pages)
{
    [Function(nameof(ShowTasks))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return await pages.ShowAsync<TasksPage, TasksView>(request, new(visit.Person.FullName, visit.Person.Position, visit.Nonce(SignOut.Form)));
    }
}
