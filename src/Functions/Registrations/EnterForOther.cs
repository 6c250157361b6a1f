using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /can-bo/nhap-thay: the receiving office types a registration that came on paper. The contact named in it gets a letter and may take it back.</summary>
public sealed class EnterForOther(StaffGate gate, DraftStart drafts, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/nhap-thay";
    public const string Role = "intake-officer";
    private const string Form = "enter-for-other";

    [Function(nameof(EnterForOther))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/nhap-thay")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        return ProgrammeChoice.Read(programmes.Offered, posted[ProgrammeChoice.Field].ToString()) is { } programme
            ? await drafts.OpenForOfficerAsync(request.HttpContext.Response, programme, visit.Person.Id, cancellationToken)
            : await ShowAsync(request, visit, [new(ProgrammeChoice.Field, "ChoiceMissing")]);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, IReadOnlyList<FieldProblem> problems)
    {
        var view = new EnterForOtherView(visit.Person.FullName, visit.Nonce(Form))
        {
            Programmes = programmes.Offered.Count == 1 ? [] : [.. programmes.Offered.Select(p => new Commendations.Choice(p.Id, p.Name.In(LanguageSwitch.Of(request))))],
            Problems = problems,
        };
        return pages.ShowAsync<EnterForOtherPage, EnterForOtherView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
