using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Programmes;

/// <summary>The page of one edition of a programme, with the editions beside it.</summary>
public sealed class ProgrammePages(EditionReader reader, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/chuong-trinh";
    public const string Form = "programme";

    /// <summary>Who may propose a change; an administrator confirms it.</summary>
    public const string Role = CommendationRole.Officer;

    /// <summary>Address of one edition.</summary>
    public static string AddressOf(Edition edition) => $"{Address}?{ProgrammeChoice.Field}={Uri.EscapeDataString(edition.Programme)}&{EditionReader.NumberKey}={edition.Number}";

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Edition edition, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var all = await reader.OfAsync(edition.Programme, cancellationToken);
        var view = new ProgrammeView((await reader.ReadAsync(edition, cancellationToken)).Programme!, await reader.SinceLastSeasonAsync(edition, cancellationToken))
        {
            Edition = edition,
            Editions = [.. all.Select(e => new EditionLine(e, StateOf(e, Edition.Current(all)), NameOf(e.By), NameOf(e.DecidedBy)))],
            Proposal = edition.State == EditionState.Proposed ? await reader.ChangesAsync(edition, cancellationToken) : [],
            Programmes = [.. await ChoicesAsync(LanguageSwitch.Of(request), cancellationToken)],
            MayEdit = visit.Holds(Role),
            MayConfirm = visit.Holds(Duty.Administrator),
            Problems = problems,
            Nonce = visit.Nonce(Form),
        };
        return await pages.ShowAsync<ProgrammePage, ProgrammeView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Those that ever held, and those that were copied and wait.</summary>
    private async Task<IEnumerable<Choice>> ChoicesAsync(string language, CancellationToken cancellationToken)
    {
        var held = programmes.Latest.Select(p => new Choice(p.Id, p.Name.In(language)));
        var copies = (await reader.WaitingAsync(cancellationToken)).Where(e => programmes.Find(e.Programme) is null).Select(e => new Choice($"{Uri.EscapeDataString(e.Programme)}&{EditionReader.NumberKey}={e.Number}", e.Programme));
        return held.Concat(copies);
    }

    private static string StateOf(Edition edition, Edition? current) => edition.State != EditionState.Effective ? edition.State.ToString() : edition.Number == current?.Number ? "Holds" : "Held";

    private string NameOf(string person) => person.Length == 0 ? "" : directory.FindPerson(person)?.FullName ?? person;
}
