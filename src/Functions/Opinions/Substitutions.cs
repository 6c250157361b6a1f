using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Opinions;

/// <summary>GET|POST /viec/uy-quyen: who stands in for the officer who is signed in. Open tasks follow with the next reconciliation.</summary>
public sealed class Substitutions(StaffGate gate, SubstitutionStore substitutions, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
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
        var problems = await SaveAsync(visit.Person, input, cancellationToken);
        return problems.Count > 0 ? await ShowAsync(request, visit, input, problems, cancellationToken) : new SeeOther(Address);
    }

    private async Task<IReadOnlyList<FieldProblem>> SaveAsync(Person away, SubstitutionInput input, CancellationToken cancellationToken)
    {
        var (from, to, reason) = (Day(input.From), Day(input.To), VietnameseText.Normalise(input.Reason));
        var others = await substitutions.OfAsync(input.Substitute, cancellationToken);
        var problems = SubstitutionRules.Check(directory, away, input.Substitute, from, to, reason, VietnamTime.Day(clock.GetUtcNow()), others).ToList();
        if (problems.Count == 0) await substitutions.SaveAsync(new(away.Id, input.Substitute, from!.Value, to!.Value, reason), cancellationToken);
        return problems;
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

    private static DateOnly? Day(string typed) => FieldRules.TryDate(typed.Trim(), out var day) ? day : null;
}
