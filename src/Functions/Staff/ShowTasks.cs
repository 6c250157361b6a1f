using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET /viec?loai=&amp;trang=: what waits for the officer who is signed in, and the pages their duties open.</summary>
public sealed class ShowTasks(StaffGate gate, Tasks tasks, RegisterDoors registers, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    private const string KindKey = "loai";
    private const int PageSize = 30;

    [Function(nameof(ShowTasks))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "viec")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var works = await tasks.OfAsync(visit.Person, cancellationToken);
        WorkKind? kind = Enum.TryParse<WorkKind>(request.Query[KindKey], out var named) && works.Any(w => w.Kind == named) ? named : null;
        List<ListedWork> chosen = [.. works.Where(w => kind is null || w.Kind == kind)];
        var turn = Paging.Of(request, chosen.Count, PageSize, kind is null ? LocalPath.Tasks : $"{LocalPath.Tasks}?{KindKey}={kind}");
        var items = await tasks.ReadAsync(visit.Person, chosen.Skip(turn.Skip), turn.Size, cancellationToken);
        var view = new TasksView(visit.Person.FullName, visit.Person.Position, [.. items.Select(i => Line(i, visit.Person))], StaffPages.For(visit, registers.HasOne(visit)), visit.Nonce(OpenTask.Form), visit.Nonce(SignOut.Form));
        return await pages.ShowAsync<TasksPage, TasksView>(request, Counted(view, works, chosen, turn) with { Kind = kind });
    }

    /// <summary>What one page holds was read and is counted itself; of more the lists say how many there are.</summary>
    private TasksView Counted(TasksView view, IReadOnlyList<ListedWork> works, IReadOnlyList<ListedWork> chosen, PageTurn turn)
    {
        var now = clock.GetUtcNow();
        return view with
        {
            Count = turn.Pages == 1 ? view.Tasks.Count : chosen.Count,
            Late = turn.Pages == 1 ? view.Tasks.Count(t => t.DaysLate > 0) : chosen.Count(w => w.Due.IsPast(now)),
            Kinds = works.Count <= PageSize ? [] : [.. works.CountBy(w => w.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Value))],
            Many = works.Where(w => w.Kind == WorkKind.Opinion).CountBy(w => w.Key.Stage).Any(s => s.Value > 1),
            Turn = turn,
        };
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
