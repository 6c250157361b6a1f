using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET|POST /viec/uy-quyen: who stands in for the officer who is signed in. Open tasks follow with the next reconciliation.</summary>
public sealed class Substitutions(StaffGate gate, SubstitutionStore substitutions, SubstitutionDesk desk, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/viec/uy-quyen";
    public const string Form = "substitution";
    private const int PageSize = 20;

    [Function(nameof(Substitutions))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "viec/uy-quyen")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, new(), [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var input = new SubstitutionInput(posted["substitute"].ToString(), posted["from"].ToString(), posted["to"].ToString(), posted["reason"].ToString());
        var problems = await desk.SaveAsync(visit.Person, input, cancellationToken);
        return problems.Count > 0 ? await ShowAsync(request, visit, input, problems, cancellationToken) : new SeeOther(Address);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, SubstitutionInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var known = await substitutions.OfAsync(visit.Person.Id, cancellationToken);
        var turn = Paging.Of(request, known.Count, PageSize);
        var view = new SubstitutionsView(
            visit.Person.FullName,
            [.. turn.Of(known.OrderByDescending(s => s.From)).Select(s => new SubstitutionLine(Name(s.Person), Name(s.Substitute), s.From, s.To, s.Reason, s.Person == visit.Person.Id))],
            [.. SubstitutionRules.Candidates(directory, visit.Person).Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))],
            input,
            problems,
            visit.Nonce(Form))
        { Turn = turn };
        return await pages.ShowAsync<SubstitutionsPage, SubstitutionsView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private string Name(string person) => directory.FindPerson(person)?.FullName ?? person;
}
