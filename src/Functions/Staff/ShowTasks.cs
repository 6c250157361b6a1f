using DanVanKheo.Commendations;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET /viec: what waits for the officer who is signed in, and the pages their duties open.</summary>
public sealed class ShowTasks(StaffGate gate, Tasks tasks, RegisterDoors registers, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    [Function(nameof(ShowTasks))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var items = await tasks.OfAsync(visit.Person, cancellationToken);
        var view = new TasksView(visit.Person.FullName, visit.Person.Position, [.. items.Select(i => Line(i, visit.Person))], StaffPages.For(visit, registers.HasOne(visit)), visit.Nonce(OpenTask.Form), visit.Nonce(SignOut.Form));
        return await pages.ShowAsync<TasksPage, TasksView>(request, view);
    }

    private TaskLine Line(WorkItem item, Person person)
    {
        var (dossier, attempt) = (item.Dossier, item.Attempt);
        var holder = item.Kind == WorkKind.Opinion ? attempt.Holders.First(h => h.Person == person.Id) : null;
        return new(
            item.Id,
            item.Kind,
            dossier.Code.ToString(),
            item.Blind ? "" : dossier.Name,
            item.Blind ? "" : directory.Organisation(dossier.Unit).Name,
            programmes.Of(dossier).Route.Stage(attempt.Stage).Name,
            item.About,
            item.Due.Instant,
            item.Due.DaysLate(clock.GetUtcNow(), programmes.Of(dossier).Calendar),
            holder?.As is HolderRole.Substitute or HolderRole.HandedOver or HolderRole.Successor ? directory.FindPerson(holder.InPlaceOf)?.FullName ?? "" : "");
    }
}
