using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET /can-bo/dang-cho: who holds which dossier and how long, for the office that chases; <c>?nguoi=</c>, <c>?buoc=</c> and <c>?qua-han=co</c> narrow it, <c>?trang=</c> turns its pages.</summary>
public sealed class ShowWaiting(StaffGate gate, WaitingBoard board, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/dang-cho";
    public const string Role = EnterForOther.Role;
    private const int PageSize = 25;
    private const int PeopleSize = 20;

    [Function(nameof(ShowWaiting))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/dang-cho")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!visit.HoldsAnywhere(Role)) return await gate.ForbiddenAsync(request, visit);
        var now = clock.GetUtcNow();
        var all = await board.ReadAsync(unit => visit.Holds(Role, unit), cancellationToken);
        var (person, stage, late) = (request.Query["nguoi"].ToString(), request.Query["buoc"].ToString(), request.Query["qua-han"] == "co");
        var shown = Ageing.Order(all.Where(h => (person.Length == 0 || h.Person == (person == WaitingView.Submitter ? "" : person)) && (stage.Length == 0 || h.Stage == stage) && (!late || h.DaysLate(now, programmes.Of(h.Dossier).Calendar) > 0)), now, d => programmes.Of(d).Calendar);
        var turn = Paging.Of(request, shown.Count, PageSize) with { Anchor = WaitingView.ListId };
        var totals = Ageing.Totals(all, now, d => programmes.Of(d).Calendar).ToList();
        var people = Paging.Of(request, totals.Count, PeopleSize, key: WaitingView.PeopleKey);
        var view = new WaitingView(
            [.. people.Of(totals).Select(t => new WaitingTotal(t, NameOf(t.Person), directory.FindPerson(t.Person)?.Position ?? ""))],
            [.. turn.Of(shown).Select(h => Line(h, now))],
            [.. programmes.Stages.Where(s => all.Any(h => h.Stage == s.Id)).Select(s => (s.Id, s.Name, all.Count(h => h.Stage == s.Id)))],
            person, stage, late, turn)
        { Count = all.Count, LateCount = totals.Sum(t => t.Late), People = people };
        return await pages.ShowAsync<WaitingPage, WaitingView>(request, view);
    }

    private WaitingLine Line(Held held, DateTimeOffset now) => new(
        held.Dossier.Code.ToString(),
        held.Dossier.Name,
        directory.Organisation(held.Dossier.Unit).Name,
        programmes.Of(held.Dossier).Route.Stage(held.Stage).Name,
        held.Kind,
        NameOf(held.Person),
        held.Days(now, programmes.Of(held.Dossier).Calendar),
        held.Due?.Instant,
        held.DaysLate(now, programmes.Of(held.Dossier).Calendar));

    /// <summary>Empty for whoever registered.</summary>
    private string NameOf(string person) => person.Length == 0 ? "" : directory.FindPerson(person)?.FullName ?? person;
}
