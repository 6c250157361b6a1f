using DanVanKheo.Audit;
using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Api;

/// <summary>GET|POST /can-bo/api: the tokens of other programs; POST makes one and shows its text in the answer, because nothing could show it later.</summary>
public sealed class ApiTokens(StaffGate gate, ApiTokenStore tokens, OrganisationDirectory directory, AuditLog audit, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/api";
    public const string Form = "api-tokens";

    /// <summary>Whose history the making and revoking of tokens is.</summary>
    public const string History = "api-tokens";

    [Function(nameof(ApiTokens))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/api")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, ApiTokenInput.Empty, [], null, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var input = new ApiTokenInput(VietnameseText.NormaliseLine(posted["name"]), posted["person"].ToString(), [.. posted["scopes"].Where(s => !string.IsNullOrEmpty(s)).Select(s => s!).Distinct()], VietnameseText.NormaliseLine(posted["days"]));
        IReadOnlyList<FieldProblem> problems = [.. input.Check(id => directory.FindActive(id) is not null)];
        if (problems.Count > 0) return await ShowAsync(request, visit, input, problems, null, cancellationToken);
        var (text, token) = await tokens.MakeAsync(input, visit.Person.Id, cancellationToken);
        await audit.WriteAsync(History, $"made|{token.Id}", visit.Person.Id, "staff", "ApiTokenMade", $"{token.Id} {token.Person} {string.Join(' ', token.Scopes)}: {token.Name}", cancellationToken);
        return await ShowAsync(request, visit, ApiTokenInput.Empty, [], text, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, ApiTokenInput input, IReadOnlyList<FieldProblem> problems, string? made, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var lines = (await tokens.AllAsync(cancellationToken)).Select(t => new ApiTokenLine(t, directory.FindPerson(t.Person)?.FullName ?? t.Person, t.IsValid(now)));
        var people = directory.People.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"));
        return await pages.ShowAsync<ApiTokensPage, ApiTokensView>(
            request, new([.. lines], [.. people], input, problems, visit.Nonce(Form), made), problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
