using DanVanKheo.Calendar;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/nguoi?tim=…&amp;trang=2: everybody of the directory and what they do.</summary>
public sealed class ShowPeople(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, OrganisationPages views, PageResults pages, TimeProvider clock)
{
    private const int PageSize = 15;

    [Function(nameof(ShowPeople))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/nguoi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var (words, today) = (views.Words(request), VietnamTime.Day(clock.GetUtcNow()));
        var asked = VietnameseText.NormaliseLine(request.Query["tim"].ToString());
        var found = book.People.Where(p => Holds(p, words, asked)).OrderBy(p => p.To is not null).ThenBy(p => p.FullName.Split(' ')[^1], StringComparer.Ordinal).ToList();
        var turn = Paging.Of(request, found.Count, PageSize);
        var view = new PeopleView([.. turn.Of(found).Select(p => Line(p, words, today))], visit.Nonce(ViewAs.Form));
        return await pages.ShowAsync<PeoplePage, PeopleView>(request, view with { Asked = asked, Active = found.Count(p => p.To is null), Turn = turn });
    }

    /// <summary>Every word stands somewhere in what is known of the person, with or without marks.</summary>
    private static bool Holds(Person person, OrganisationWords words, string asked)
    {
        var text = VietnameseText.Fold($"{person.Id} {person.FullName} {person.Position} {words.Name(person.Organisation)} {person.Email}");
        return VietnameseText.Fold(asked).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
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
