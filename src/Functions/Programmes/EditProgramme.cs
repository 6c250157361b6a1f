using DanVanKheo.Definitions;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Programmes;

/// <summary>GET|POST /can-bo/chuong-trinh/sua: the parts that change every season as a form; kept as a proposal, with the faults of the definition at their questions.</summary>
public sealed class EditProgramme(StaffGate gate, EditionReader reader, EditionDesk desk, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "programme-edit";

    [Function(nameof(EditProgramme))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/chuong-trinh/sua")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ProgrammePages.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = FormPost.IsPost(request) ? await FormPost.ReadAsync(request, cancellationToken) : null;
        if (posted is not null && !visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ProgrammePages.Address);
        if (await reader.AskedAsync(key => (posted?[key] ?? request.Query[key]).ToString(), cancellationToken) is not { } read) return await pages.NotFoundAsync(request);
        if (read.Edition.State == EditionState.Dropped) return new SeeOther(ProgrammePages.AddressOf(read.Edition));
        var form = new EditForm(await reader.JsonAsync(read.Edition, cancellationToken));
        if (posted is null) return await ShowAsync(request, visit, read.Edition, form.Rows, [], "", [], cancellationToken);
        var note = VietnameseText.Normalise(posted["note"].ToString());
        var (edition, problems) = await desk.SaveAsync(read, Typed, note, visit.Person.Id, LanguageSwitch.Of(request), cancellationToken);
        return edition is not null ? new SeeOther(ProgrammePages.AddressOf(edition)) : await ShowAsync(request, visit, read.Edition, part => form.Rows(part, Typed), [.. posted.Keys.Where(k => k.EndsWith("-drop", StringComparison.Ordinal))], note, problems, cancellationToken);

        // Boxes post one value each, and an empty one.
        string Typed(string id) => VietnameseText.Normalise(posted![id].Count > 1 ? string.Join(',', posted[id].Where(v => !string.IsNullOrEmpty(v))) : posted[id].ToString());
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Edition edition, Func<EditPart, IReadOnlyList<EditRow>> rows, IReadOnlyList<string> dropped, string note, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var name = (await reader.ReadAsync(edition, cancellationToken)).Programme!.Name;
        var view = new EditProgrammeView(name, edition, [.. EditPart.All.Select(p => new EditPartView(p, rows(p), dropped))], note, EditionDesk.ShortestNote, problems, visit.Nonce(Form));
        return await pages.ShowAsync<EditProgrammePage, EditProgrammeView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
