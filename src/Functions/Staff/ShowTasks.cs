using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET /viec: what waits for the officer who is signed in, and the pages their duties open.</summary>
public sealed class ShowTasks(StaffGate gate, Worklist worklist, Programme programme, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    [Function(nameof(ShowTasks))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var items = await worklist.OfAsync(visit.Person.Id, cancellationToken);
        var view = new TasksView(visit.Person.FullName, visit.Person.Position, [.. items.Select(i => Line(i, visit.Person))], StaffPages.For(visit), visit.Nonce(OpenTask.Form), visit.Nonce(SignOut.Form));
        return await pages.ShowAsync<TasksPage, TasksView>(request, view);
    }

    private TaskLine Line(WorkItem item, Person person)
    {
        var (dossier, attempt) = (item.Dossier, item.Attempt);
        var holder = attempt.Holders.First(h => h.Person == person.Id);
        return new(
            OpenTask.Name(attempt.Key),
            dossier.Code.ToString(),
            dossier.Name,
            directory.Organisation(dossier.Unit).Name,
            programme.Route.Stage(attempt.Stage).Name,
            attempt.Due.Instant,
            attempt.Due.IsPast(clock.GetUtcNow()),
            holder.As is HolderRole.Substitute or HolderRole.HandedOver or HolderRole.Successor ? directory.FindPerson(holder.InPlaceOf)?.FullName ?? "" : "");
    }
}
