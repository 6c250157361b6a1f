using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Programmes;

/// <summary>GET|POST /can-bo/chuong-trinh/sao-chep: a copy for the next season, which follows this one; it is then changed and confirmed like any proposal.</summary>
public sealed class CopyProgramme(StaffGate gate, EditionReader reader, EditionDesk desk, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "programme-copy";

    [Function(nameof(CopyProgramme))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/chuong-trinh/sao-chep")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ProgrammePages.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = FormPost.IsPost(request) ? await FormPost.ReadAsync(request, cancellationToken) : null;
        if (posted is not null && !visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ProgrammePages.Address);
        if (await reader.AskedAsync(key => (posted?[key] ?? request.Query[key]).ToString(), cancellationToken) is not { Edition: var source }) return await pages.NotFoundAsync(request);
        var programme = (await reader.ReadAsync(source, cancellationToken)).Programme!;
        if (posted is null) return await ShowAsync(request, visit, programme, new("", "", programme.Name.Vi, programme.Name.En), []);
        var input = new CopyInput(Line("id"), Line("season"), Line("name-vi"), Line("name-en"));
        var (edition, problems) = await desk.CopyAsync(source, input, visit.Person.Id, LanguageSwitch.Of(request), cancellationToken);
        return edition is not null ? new SeeOther(ProgrammePages.AddressOf(edition)) : await ShowAsync(request, visit, programme, input, problems);

        string Line(string field) => VietnameseText.NormaliseLine(posted![field].ToString());
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Programme programme, CopyInput input, IReadOnlyList<FieldProblem> problems) =>
        pages.ShowAsync<CopyProgrammePage, CopyProgrammeView>(request, new(programme, input, problems, visit.Nonce(Form)), problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
