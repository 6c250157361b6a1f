using DanVanKheo.Calendar;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/nguoi: everybody of the directory and what they do.</summary>
public sealed class ShowPeople(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, OrganisationPages views, PageResults pages, TimeProvider clock)
{
    [Function(nameof(ShowPeople))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/nguoi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var (words, today) = (views.Words(request), VietnamTime.Day(clock.GetUtcNow()));
        var people = book.People.OrderBy(p => p.To is not null).ThenBy(p => p.FullName.Split(' ')[^1], StringComparer.Ordinal).Select(p => Line(p, words, today));
        return await pages.ShowAsync<PeoplePage, PeopleView>(request, new([.. people], visit.Nonce(ViewAs.Form)));
    }

    private PersonLine Line(Person person, OrganisationWords words, DateOnly today) => new(
        person.Id,
        person.FullName,
        person.Position,
        words.Name(person.Organisation),
        person.Email,
        person.To,
        [.. book.Duties.Where(d => d.Person == person.Id).Select(d => new DutyLine(d.To < today ? "" : d.Key, words.Role(d.Role), words.Name(d.Organisation), person.FullName, words.Limits(d)))]);
}
