using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /can-bo/ma-nop-muon: codes with which a unit may register after its window closed, and how often each was used.</summary>
public sealed class LateCodes(StaffGate gate, LateCodeStore codes, LateCodeDesk desk, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/ma-nop-muon";
    public const string Role = "intake-officer";
    private const string Form = "late-codes";
    private const int PageSize = 25;

    [Function(nameof(LateCodes))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/ma-nop-muon")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, LateCodeInput.Empty, [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var input = new LateCodeInput(posted["unit"].ToString(), Line("uses"), Line("until"), Line("email"), VietnameseText.Normalise(posted["reason"].ToString()));
        var problems = (await desk.MakeAsync(visit.Person.Id, input, cancellationToken)).Problems;
        if (problems.Count > 0) return await ShowAsync(request, visit, input, problems, cancellationToken);
        return new SeeOther(Address);

        string Line(string field) => VietnameseText.NormaliseLine(posted[field].ToString());
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, LateCodeInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var all = await codes.AllAsync(cancellationToken);
        var turn = Paging.Of(request, all.Count, PageSize);
        var lines = turn.Of(all).Select(c => new LateCodeLine(
            c.Id, directory.Find(c.Unit)?.Name ?? c.Unit, c.Used, c.Uses, c.Until, c.Until >= now && c.Used < c.Uses, c.SentTo, directory.FindPerson(c.By)?.FullName ?? c.By, c.Reason));
        var units = directory.Units.Select(u => new Commendations.Choice(u.Id, u.Name));
        return await pages.ShowAsync<LateCodesPage, LateCodesView>(
            request,
            new([.. lines], [.. units], input, problems, visit.Nonce(Form)) { Turn = turn },
            problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
