using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Commendations;

/// <summary>GET|POST /can-bo/du-kien: the staged results; POST applies all of them in one batch that survives a crash.</summary>
public sealed class Staging(StaffGate gate, StagedResults results, StagingDesk desk, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "staged";
    private const int IdBytes = 8;

    /// <summary>Each with its letter.</summary>
    private const int PageSize = 12;

    [Function(nameof(Staging))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/du-kien")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var batch = posted["batch"].ToString();
        if (!visit.NonceMatches(Form, posted["nonce"]) || !StagingDesk.IsId(batch)) return await pages.WrongNonceAsync(request, "/can-bo/du-kien");
        if (await desk.ApplyAsync(batch, visit.Person.Id, posted["shared"] == "yes", client, cancellationToken) is { } problem) return await ShowAsync(request, visit, [problem], cancellationToken);
        return new SeeOther($"/can-bo/du-kien/{batch}");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var waiting = await results.WaitingAsync(cancellationToken);
        var turn = Paging.Of(request, waiting.Count, PageSize);
        var lines = new List<StagedLine>();
        foreach (var outcome in turn.Of(waiting)) lines.Add(await results.LineAsync(outcome, cancellationToken));
        var view = new StagedView(lines, Convert.ToHexStringLower(Secrets.Bytes(IdBytes)), problems, visit.Nonce(Form)) { Count = waiting.Count, Turn = turn };
        return await pages.ShowAsync<StagedPage, StagedView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
